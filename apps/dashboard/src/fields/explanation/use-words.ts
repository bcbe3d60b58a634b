import { useTranslate } from 'react-admin';
import type { CitationView, ExplanationViewNode } from './explanation-view';
import { isKnownUnit, valueText } from './value-text';

/** The drawer's values, units and citations in the reader's language. */
export function useWords() {
  const translate = useTranslate();

  function unit(node: ExplanationViewNode): string {
    if (!node.unit) return '';
    return isKnownUnit(node.unit) ? translate(`explanation.unit.${node.unit}`) : node.unit;
  }

  function value(node: ExplanationViewNode, isLong = false): string {
    if (node.value === 'true') return translate('explanation.yes');
    if (node.value === 'false') return translate('explanation.no');
    return valueText(node.value, node.unit, isLong);
  }

  function citation({ article, item, table, cell }: CitationView): string {
    const place = [
      /^\d/.test(article) ? translate('explanation.article', { article }) : article,
      item && /^\d+$/.test(item) ? translate('explanation.item', { item }) : item,
      table && (/^\d/.test(table) ? translate('explanation.table', { table }) : table),
      cell,
    ];
    return place.filter(Boolean).join(' · ');
  }

  return { translate, unit, value, citation };
}
