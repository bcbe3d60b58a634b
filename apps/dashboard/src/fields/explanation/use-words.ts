import { useTranslate } from 'react-admin';
import type { ExplanationViewNode } from './explanation-view';
import { isKnownUnit, valueText } from './value-text';

/** The drawer's values and units in the reader's language. */
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

  return { translate, unit, value };
}
