const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//u, 'Edge'],
  [/MicroMessenger/u, 'WeChat'],
  [/Firefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'macOS'],
  [/Linux/u, 'Linux'],
];

/** What its owner calls a browser; undefined where it says nothing that is known. */
export function agentName(agent: string | null): string | undefined {
  const named = (words: typeof BROWSERS) => words.find(([sign]) => sign.test(agent ?? ''))?.[1];
  const parts = [named(BROWSERS), named(SYSTEMS)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}
