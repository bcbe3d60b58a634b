import type { CitationView } from './explanation/explanation-view';

type Translate = (key: string, values?: object) => string;
type Place = Pick<CitationView, 'article' | 'item' | 'table' | 'cell'>;

/** Article, item, table and cell in the reader's words: 第17条, 第14条 · 表 1 · 副高. */
export function citationText({ article, item, table, cell }: Place, translate: Translate): string {
  const place = [
    /^\d/.test(article) ? translate('explanation.article', { article }) : article,
    item && /^\d+$/.test(item) ? translate('explanation.item', { item }) : item,
    table && (/^\d/.test(table) ? translate('explanation.table', { table }) : table),
    cell,
  ];
  return place.filter(Boolean).join(' · ');
}
