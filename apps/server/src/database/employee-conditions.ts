import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Employee, FactKind } from './entities/index.js';

type Where = FilterQuery<Employee>;

/** A condition in SQL about the person `{p}`; whoever reads no row of the other table finds nobody. */
const holds = (sql: string, parameters: readonly unknown[] = []): Where =>
  ({ [raw((alias) => sql.replaceAll('{p}', alias), [...parameters])]: [] }) as Where;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
const NOBODY = holds('false');

/** One of the values holds in a month, as is known now. */
export function factHolds(kind: FactKind, values: readonly string[], month: string): Where {
  if (values.length === 0) return NOBODY;
  return holds(
    `exists (select 1 from employee_fact f where f.institution_id = {p}.institution_id
       and f.employee_id = {p}.id and f.recorded_to is null and f.kind = ?
       and f.value in (${marks(values)})
       and f.valid_from <= ? and (f.valid_to is null or f.valid_to > ?))`,
    [kind, ...values, month, month],
  );
}

/** Belongs to some department in a month: who has left, or comes later, does not. */
export const isOnStaff = (month: string): Where =>
  holds(
    `exists (select 1 from employee_fact f where f.institution_id = {p}.institution_id
       and f.employee_id = {p}.id and f.recorded_to is null and f.kind = 'DEPARTMENT'
       and f.valid_from <= ? and (f.valid_to is null or f.valid_to > ?))`,
    [month, month],
  );

export function isAssessed(period: string, values: readonly string[]): Where {
  if (values.length === 0) return NOBODY;
  return holds(
    `exists (select 1 from employee_year y where y.institution_id = {p}.institution_id
       and y.employee_id = {p}.id and y.recorded_to is null and y.period = ?
       and y.assessment in (${marks(values)}))`,
    [period, ...values],
  );
}

export const hasOpenObjection = (isSo: boolean): Where =>
  holds(
    `${isSo ? '' : 'not '}exists (select 1 from objection o
       where o.institution_id = {p}.institution_id and o.employee_id = {p}.id
       and o.status in ('OPEN', 'FORWARDED', 'ANSWERED'))`,
  );

export const hasOpenRequest = (isSo: boolean): Where =>
  holds(
    `${isSo ? '' : 'not '}exists (select 1 from change_request r
       where r.institution_id = {p}.institution_id and r.employee_id = {p}.id and r.status = 'OPEN')`,
  );

/** The whole spelling without its spaces: zhangsan finds 张三. */
export const isSpelt = (escapedStart: string): Where =>
  holds(`replace({p}.name_pinyin, ' ', '') like ?`, [`${escapedStart}%`]);
