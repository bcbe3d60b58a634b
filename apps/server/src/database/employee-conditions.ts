import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Employee, FactKind } from './entities/index.js';

type Where = FilterQuery<Employee>;

/** A condition in SQL about the person `{p}`. */
const holds = (sql: string, parameters: readonly unknown[] = []): Where =>
  ({ [raw((alias) => sql.replaceAll('{p}', alias), [...parameters])]: [] }) as Where;

/**
 * The person is, or is not, one of those that the other table names; whoever reads no row of it finds
 * nobody. Said with `is true`, so that the table is read once and not once for each person.
 */
const isNamed = (source: string, parameters: readonly unknown[] = [], isSo = true): Where =>
  holds(`({p}.id in (select employee_id from ${source})) is ${isSo ? '' : 'not '}true`, parameters);

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
const nobody = (): Where => holds('false');
const HELD = 'recorded_to is null and valid_from <= ? and (valid_to is null or valid_to > ?)';

/** One of the values holds in a month, as is known now. */
export function factHolds(kind: FactKind, values: readonly string[], month: string): Where {
  if (values.length === 0) return nobody();
  return isNamed(`employee_fact where kind = ? and value in (${marks(values)}) and ${HELD}`, [
    kind,
    ...values,
    month,
    month,
  ]);
}

/** Belongs to some department in a month: who has left, or comes later, does not. */
export const isOnStaff = (month: string): Where =>
  isNamed(`employee_fact where kind = 'DEPARTMENT' and ${HELD}`, [month, month]);

export function isAssessed(period: string, values: readonly string[]): Where {
  if (values.length === 0) return nobody();
  return isNamed(
    `employee_year where recorded_to is null and period = ? and assessment in (${marks(values)})`,
    [period, ...values],
  );
}

export const hasOpenObjection = (isSo: boolean): Where =>
  isNamed(
    `objection where status in ('OPEN', 'FORWARDED', 'ANSWERED') and employee_id is not null`,
    [],
    isSo,
  );

export const hasOpenRequest = (isSo: boolean): Where =>
  isNamed(`change_request where status = 'OPEN' and employee_id is not null`, [], isSo);

/** The whole spelling without its spaces: zhangsan finds 张三. */
export const isSpelt = (escapedStart: string): Where =>
  holds(`replace({p}.name_pinyin, ' ', '') like ?`, [`${escapedStart}%`]);
