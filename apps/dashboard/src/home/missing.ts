import type { CollegeProblem } from './college-documents';

export interface Missing {
  readonly message: string;
  readonly path: string;
  /** Where it can be mended. */
  readonly to: string;
}

export interface MissingGroup {
  readonly of: 'people' | 'departments' | 'college';
  readonly items: readonly Missing[];
}

const PLACES = [
  { of: 'people', pattern: /(?:^|\.)people\.([^.]+)/, page: '/employees/' },
  { of: 'departments', pattern: /(?:^|\.)departments\.([^.]+)/, page: '/departments/' },
] as const;

/** Problems by whose fact is missing, each with the way to where it is entered. */
export function missingGroups(problems: readonly CollegeProblem[]): MissingGroup[] {
  const placed = problems.map(({ path, message }) => {
    for (const { of, pattern, page } of PLACES) {
      const name = pattern.exec(path)?.[1];
      if (name !== undefined) return { of, message, path, to: page + encodeURIComponent(name) };
    }
    return { of: 'college' as const, message, path, to: '/setup-steps' };
  });
  return (['people', 'departments', 'college'] as const)
    .map((of) => ({
      of,
      items: placed
        .filter((one) => one.of === of)
        .map(({ message, path, to }) => ({ message, path, to })),
    }))
    .filter(({ items }) => items.length > 0);
}
