import type { Context } from '../../context.js';
import type { ImportKindChoice } from './import.type.js';
import { toColumn } from './import-view.js';
import { isAsking, kindsFor } from './kind-access.js';

/** What the reader may import, in the order of the menu. */
export function kindChoices({ principal, locale }: Context): ImportKindChoice[] {
  return kindsFor(principal).map(({ kind, label, note, isOfPeriod, columns }) => ({
    kind,
    label: label[locale],
    note: note[locale],
    isOfPeriod,
    isRequested: isAsking(principal),
    columns: columns
      .filter(({ isHidden }) => isHidden !== true)
      .map((column) => toColumn(column, locale)),
  }));
}
