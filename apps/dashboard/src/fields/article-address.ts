import type { CitationView } from './explanation/explanation-view';

/** The article map's number for a place in the text: `14(2)` stands under 14, the annex by itself. */
export function articleNumber({
  article,
  table,
}: Pick<CitationView, 'article' | 'table'>): string | null {
  if (/^(附件|annex)/i.test(table ?? article)) return 'annex';
  return /^\d+/.exec(article)?.[0] ?? null;
}

/** Where the article map shows that place; null where it is in another document. */
export function articleAddress(citation: Pick<CitationView, 'article' | 'table'>): string | null {
  const number = articleNumber(citation);
  return number === null ? null : `/regulation?article=${number}`;
}

/** Where a reading stands with its options. */
export function readingAddress(code: string): string {
  return `/regulation?tab=readings#${code}`;
}
