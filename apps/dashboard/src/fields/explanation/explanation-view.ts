/**
 * What the drawer shows: GraphQL's `Explanation`, or the same made in the browser for a preview.
 * Labels are already in the reader's language.
 */
export interface ExplanationView {
  readonly root: string;
  readonly nodes: readonly ExplanationViewNode[];
}

export interface ExplanationViewNode {
  readonly key: string;
  readonly parts: readonly string[];
  readonly label: string;
  readonly symbol?: string | null;
  readonly unit?: string | null;
  readonly origin: 'COMPUTED' | 'FACT' | 'REGULATION' | 'DECISION' | 'COUNT';
  readonly value: string;
  readonly formula?: string | null;
  readonly formulaWithNumbers?: string | null;
  readonly citation?: CitationView | null;
  readonly readings: readonly ReadingView[];
  readonly source?: string | null;
  readonly isInferred: boolean;
  readonly isCut: boolean;
}

export interface CitationView {
  readonly article: string;
  readonly item?: string | null;
  readonly table?: string | null;
  readonly cell?: string | null;
  readonly summary: string;
  readonly isRepaired: boolean;
}

export interface ReadingView {
  readonly code: string;
  readonly option?: string;
  readonly isDefault?: boolean;
}

/** The nodes on the way from the root to the one that is open; the root alone to begin with. */
export type Trail = readonly string[];

export function indexNodes(view: ExplanationView): ReadonlyMap<string, ExplanationViewNode> {
  return new Map(view.nodes.map((node) => [node.key, node]));
}

/** Opening a part that is already on the trail goes back to it, so that a trail never loops. */
export function openPart(trail: Trail, key: string): Trail {
  const at = trail.indexOf(key);
  return at === -1 ? [...trail, key] : trail.slice(0, at + 1);
}

export function closePart(trail: Trail): Trail {
  return trail.length > 1 ? trail.slice(0, -1) : trail;
}

/** Parts in the order of the formula; a part that is named twice is listed once. */
export function partsOf(
  node: ExplanationViewNode,
  nodes: ReadonlyMap<string, ExplanationViewNode>,
): readonly ExplanationViewNode[] {
  return [...new Set(node.parts)].flatMap((key) => nodes.get(key) ?? []);
}
