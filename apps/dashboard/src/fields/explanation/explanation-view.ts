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

/** Names of departments by code, to say whose figure a part is. */
export type DepartmentNames = Readonly<Record<string, string>>;

/** The code in `departments.A.allocation` or `facts.departments.A.headcount.senior`; codes may hold dots. */
export function ownerOf(key: string, names: DepartmentNames): string | null {
  const path = key.replace(/^facts\./, '');
  if (!path.startsWith('departments.')) return null;
  const rest = path.slice('departments.'.length);
  const known = Object.keys(names).find((code) => rest.startsWith(`${code}.`));
  return known ?? rest.split('.')[0] ?? null;
}

/**
 * A figure and, where it is one other figure rounded, that one too: the reader who opens Z sees its
 * formula at once, and the rule that gave it its last fen below.
 */
export function chainOf(
  node: ExplanationViewNode,
  nodes: ReadonlyMap<string, ExplanationViewNode>,
): readonly ExplanationViewNode[] {
  const [exact, ...others] = partsOf(node, nodes).filter((part) => isSameFigure(part, node));
  return exact && others.length === 0 ? [node, ...chainOf(exact, nodes)] : [node];
}

function isSameFigure(part: ExplanationViewNode, node: ExplanationViewNode): boolean {
  const isOfSame = scopeOf(part.key) === scopeOf(node.key);
  const isAlike = part.symbol === node.symbol && part.unit === node.unit;
  return isOfSame && isAlike && Boolean(part.formula) && Boolean(part.symbol);
}

/** `departments.A` of `departments.A.allocation`, `pool` of `pool.exact.staffRate`. */
function scopeOf(key: string): string {
  return key.replace(/(\.exact)?\.[^.]+$/, '');
}

/** The parts of a figure and of the figures that it rounds, the innermost first. */
export function partsOfChain(
  chain: readonly ExplanationViewNode[],
  nodes: ReadonlyMap<string, ExplanationViewNode>,
): readonly ExplanationViewNode[] {
  const parts = chain.toReversed().flatMap((node) => partsOf(node, nodes));
  return [...new Set(parts)].filter((part) => !chain.includes(part));
}
