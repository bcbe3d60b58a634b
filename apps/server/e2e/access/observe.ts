import type { Answer } from '../../src/testing/harness.js';
import type { Node } from './document-tree.js';

/**
 * What somebody gets at one field: `y` a value, `n` nothing (null, an empty list, or no object to hold it),
 * `m` null and named as masked, `F` the whole operation refused.
 */
export type Letter = 'y' | 'n' | 'm' | 'F';
export type Letters = Map<string, Letter>;

/** By coordinate, what one answer holds; the best of several rows counts, so that one row is a leak. */
export function lettersOf(root: Node, { body }: Answer): Letters {
  const letters: Letters = new Map();
  if (body.errors?.some(({ extensions }) => extensions['code'] === 'FORBIDDEN') === true) {
    letters.set(root.coordinate, 'F');
    return letters;
  }
  if (body.errors !== undefined) {
    throw new Error(`${root.coordinate}: ${JSON.stringify(body.errors)}\n${root.text}`);
  }
  const masked = new Set((body.extensions?.['redactedPaths'] as string[] | undefined) ?? []);
  visit(letters, root, { value: body.data?.[root.name], path: root.name, masked });
  return letters;
}

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly masked: ReadonlySet<string>;
}

const WORTH: readonly Letter[] = ['n', 'm', 'y'];

function visit(letters: Letters, node: Node, { value, path, masked }: Place): void {
  const isNothing =
    value === null || value === undefined || (Array.isArray(value) && !value.length);
  const letter = isNothing ? (masked.has(path) ? 'm' : 'n') : 'y';
  const known = letters.get(node.coordinate) ?? 'n';
  letters.set(node.coordinate, WORTH.indexOf(letter) > WORTH.indexOf(known) ? letter : known);
  visitInside(letters, node, { value, path, masked });
}

function visitInside(letters: Letters, node: Node, { value, path, masked }: Place): void {
  if (Array.isArray(value)) {
    value.forEach((each: unknown, at) =>
      visitInside(letters, node, { value: each, path: `${path}.${at}`, masked }),
    );
  } else if (typeof value === 'object' && value !== null) {
    for (const child of node.children) {
      const inside = (value as Record<string, unknown>)[child.name];
      visit(letters, child, { value: inside, path: `${path}.${child.name}`, masked });
    }
  }
}
