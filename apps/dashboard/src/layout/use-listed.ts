import { useLocaleState } from 'react-admin';

/** Words in a row as the language writes them: 甲、乙和丙; A, B, and C. */
export function useListed(
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (words: readonly string[]) => string {
  const [locale] = useLocaleState();
  return (words) => new Intl.ListFormat(locale, { type }).format(words);
}
