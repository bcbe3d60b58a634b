import type { Explained } from '../../../kernel/explained.js';
import type { Decimal } from '../../../kernel/money.js';
import type { Notice } from '../../../outcome.js';
import type { HeadcountDerivation } from '../../../person-outcome.js';
import type { OfficeFacts } from '../facts/department.js';
import type { DerivedOffice } from './derive-offices.js';

/** D34: what was entered for a department stands, and where its people tell otherwise a notice says so. */
export function noticeHeads({ department, rows }: HeadcountDerivation, notices: Notice[]): void {
  const differing = rows.filter((row) => row.isDifferent);
  if (differing.length === 0) return;
  const listed = (of: (row: (typeof rows)[number]) => Explained | null): string =>
    differing.map((row) => `${row.titleClass} ${of(row)?.value.toString() ?? ''}`).join(', ');
  notices.push({
    code: 'headcount_differs',
    departments: [department],
    values: { entered: listed((row) => row.entered), derived: listed((row) => row.derived) },
  });
}

export function noticeOffice(
  { code, headcount, coefficients }: OfficeFacts,
  derived: DerivedOffice,
  notices: Notice[],
): void {
  const pairs = [
    ['y', headcount, derived.headcount.value],
    ['Σxy', coefficients, derived.coefficients.value],
  ] as const;
  const differing = pairs.filter(([, entered, own]) => isDifferent(entered, own));
  if (differing.length === 0) return;
  notices.push({
    code: 'headcount_differs',
    departments: [code],
    values: {
      entered: differing
        .map(([name, entered]) => `${name} ${entered?.toString() ?? ''}`)
        .join(', '),
      derived: differing.map(([name, , own]) => `${name} ${shown(own)}`).join(', '),
    },
  });
}

const SHOWN_PLACES = 4;
const shown = (value: Decimal): string => value.toDecimalPlaces(SHOWN_PLACES).toString();

/** Person-months over twelve seldom end, so they are compared as far as the entered figure was written. */
function isDifferent(entered: Decimal | null, derived: Decimal): boolean {
  return entered !== null && !derived.toDecimalPlaces(entered.decimalPlaces()).equals(entered);
}
