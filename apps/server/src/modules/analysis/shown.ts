import { Decimal, TITLE_FIELDS, type TitleClass } from '@hebo/domain';
import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { rowKey } from '../../graphql/global-id.js';
import { departmentByKey } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { moneyText } from '../outcome/figures.js';

const FEN = 100;

/** Whole fen as yuan. */
export const fenText = (fen: number): string => moneyText(new Decimal(fen).dividedBy(FEN));

/** Yuan as the domain writes them, to the fen. */
export const yuanText = (yuan: string): string => moneyText(new Decimal(yuan));

export const yuanOrNull = (yuan: string | null): string | null =>
  yuan === null ? null : yuanText(yuan);

export async function codeOfDepartment(context: Context, id: string): Promise<string | null> {
  const key = rowKey('Department', id);
  return key === null ? null : ((await departmentByKey(context, key))?.code ?? null);
}

/** Amounts by unit under the departments that a reader knows. */
export function byDepartment(
  units: ReadonlyMap<string, Department>,
  amounts: readonly { readonly code: string; readonly yuan: string }[],
): { department: Department; amount: string }[] {
  return amounts.flatMap(({ code, yuan }) => {
    const department = units.get(code);
    return department === undefined ? [] : [{ department, amount: yuanText(yuan) }];
  });
}

/** A class of titles; the facts call it by its heads. */
export const titleLabel = (title: TitleClass, locale: Locale): string =>
  TITLE_FIELDS[title].label[locale].replace(/人数$/, '');
