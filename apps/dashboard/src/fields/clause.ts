import type { CitationView } from './explanation/explanation-view';

/** "28(2)" as a place in the text; what is not so written stays an article by its own name. */
export function clause(text: string): Pick<CitationView, 'article' | 'item' | 'table' | 'cell'> {
  const [, article = text, item = null] = /^(\d+)\((\d+)\)$/.exec(text) ?? [];
  return { article, item, table: null, cell: null };
}
