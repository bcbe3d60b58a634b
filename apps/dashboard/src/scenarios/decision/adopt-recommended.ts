interface Override {
  readonly path: string;
  readonly value?: string | null;
  readonly reason?: string | null;
}

interface Reading {
  readonly code: string;
  readonly recommended: string;
}

const PREFIX = 'decision.readings.';

/** The overrides of a scenario with the recommended option of each reading that nobody has chosen. */
export function withRecommended(
  overrides: readonly Override[],
  unchosen: readonly { readonly path: string }[],
  readings: readonly Reading[],
): Override[] {
  const paths = unchosen.map(({ path }) => path).filter((path) => path.startsWith(PREFIX));
  const added = paths.flatMap((path) => {
    const reading = readings.find(({ code }) => `${PREFIX}${code}` === path);
    return reading ? [{ path, value: reading.recommended }] : [];
  });
  return [...overrides.filter(({ path }) => !paths.includes(path)), ...added];
}
