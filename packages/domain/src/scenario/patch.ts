import { TITLE_CLASSES } from '../fields.js';
import { Decimal, ONE, sum } from '../kernel/money.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import type { Decision } from '../regulations/czie-2015/decision.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import type { DepartmentFacts, OfficeFacts } from '../regulations/czie-2015/facts/department.js';
import type { ParsedVariant } from './bridge-mix.js';
import { groundOf, targetOf, type Override } from './scenario.js';

/**
 * A parsed year with numbers at other values, for sweeps over thousands of them. Null wherever the value
 * is not evidently one that would be read: whoever asks then reads the whole year, which tells why.
 */
export function patched(year: ParsedVariant, overrides: readonly Override[]): ParsedVariant | null {
  return overrides.reduce<ParsedVariant | null>(
    (before, override) => before && patchedBy(before, override),
    year,
  );
}

/** A number that every rule reads, not below nought. */
const PLAIN = /^\d{1,9}(\.\d{1,10})?$/;

function patchedBy(year: ParsedVariant, { path, value }: Override): ParsedVariant | null {
  const issued = CZIE_2015.editions.find(({ id }) => id === year.edition.id);
  const target = issued && targetOf(path, groundOf(CZIE_2015, issued.edition));
  if (target === undefined || value === null) return null;
  if (target.kind === 'reading') return withReading(year, target.code, value);
  if (!PLAIN.test(value)) return null;
  const number = new Decimal(value);
  switch (target.kind) {
    case 'decision':
      return withDecided(year, target.field, number);
    case 'number':
      return withNumber(year, target.key, value);
    case 'department':
      return withFact(year, target.code, target.fields, number);
    case 'research':
      return null;
  }
}

function withReading(year: ParsedVariant, code: string, option: string): ParsedVariant | null {
  const reading = CZIE_2015.readings.find((one) => one.code === code);
  if (!reading?.options.some((one) => one.code === option)) return null;
  const choices = { ...year.decision.choices, [code]: option };
  return { ...year, decision: { ...year.decision, choices } };
}

/** A share within nought and one, a pool above nought and to the fen, one pool at a time. */
function withDecided(year: ParsedVariant, field: string, value: Decimal): ParsedVariant | null {
  const { decision } = year;
  const decided = (own: Partial<Decision>): ParsedVariant => ({
    ...year,
    decision: { ...decision, ...own },
  });
  const isMoney = value.greaterThan(0) && value.decimalPlaces() <= 2;
  switch (field) {
    case 'generalPool':
      return isMoney && decision.teachingPool === null ? decided({ generalPool: value }) : null;
    case 'teachingPool':
      return isMoney && decision.generalPool === null ? decided({ teachingPool: value }) : null;
    case 'staffShare':
      return value.greaterThan(1) ? null : decided({ staffShare: value });
    case 'officeRatio':
    case 'staffRate':
    case 'studentRate':
      return decided({ [field]: value });
    default:
      return null;
  }
}

/** The edition as amended, with one number more; tables but the first move no department by themselves. */
function withNumber(year: ParsedVariant, key: string, value: string): ParsedVariant | null {
  const { edition } = year;
  const edited = (own: Partial<Edition>): ParsedVariant => ({
    ...year,
    edition: { ...edition, ...own },
  });
  if (Object.hasOwn(edition.rates, key)) {
    const rate = edition.rates[key as keyof Edition['rates']];
    if (rate.unit === 'share' && new Decimal(value).greaterThan(1)) return null;
    return edited({ rates: { ...edition.rates, [key]: { ...rate, value } } });
  }
  if (!key.startsWith('table1.')) return null;
  const tables = edition.tables.map((table) =>
    table.key === 'table1'
      ? {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => (cell.key === key ? { ...cell, value } : cell)),
          })),
        }
      : table,
  );
  return edited({ tables });
}

function withFact(
  year: ParsedVariant,
  code: string,
  [field = '', title = '']: readonly string[],
  value: Decimal,
): ParsedVariant | null {
  const { facts } = year;
  const teaching = facts.departments.findIndex((one) => one.code === code);
  const department = facts.departments[teaching];
  if (department !== undefined) {
    const own = departmentWith(department, field, title, value);
    const departments = own && facts.departments.with(teaching, own);
    if (departments === null || (field === 'commonCourseShare' && isTooMuch(departments)))
      return null;
    return { ...year, facts: { ...facts, departments } };
  }
  const place = facts.offices.findIndex((one) => one.code === code);
  const office = facts.offices[place];
  const own = office && officeWith(office, field, value);
  return own ? { ...year, facts: { ...facts, offices: facts.offices.with(place, own) } } : null;
}

const isTooMuch = (departments: readonly DepartmentFacts[]): boolean =>
  sum(departments.flatMap(({ commonCourseShare }) => commonCourseShare ?? [])).greaterThan(ONE);

function departmentWith(
  department: DepartmentFacts,
  field: string,
  title: string,
  value: Decimal,
): DepartmentFacts | null {
  switch (field) {
    case 'establishment':
      return value.isZero() ? null : { ...department, establishment: value };
    case 'students':
      return value.isZero() || department.students === null
        ? null
        : { ...department, students: value };
    case 'commonCourseShare':
      return department.commonCourseShare === null
        ? null
        : { ...department, commonCourseShare: value };
    case 'score':
      return { ...department, score: value };
    case 'varianceYear':
      return value.isInteger() && !value.isZero() ? { ...department, varianceYear: value } : null;
    case 'headcount':
      return withHeads(department, title, value);
    default:
      return null;
  }
}

/** Nobody can be of whom there are none. */
function withHeads(
  department: DepartmentFacts,
  name: string,
  value: Decimal,
): DepartmentFacts | null {
  const title = TITLE_CLASSES.find((one) => one === name);
  const { headcount, agencyHeadcount, cadreHeadcount, excludedHeadcount } = department;
  if (title === undefined || headcount === null) return null;
  const parts = [agencyHeadcount, cadreHeadcount, excludedHeadcount];
  if (parts.some((part) => part?.[title].greaterThan(value))) return null;
  return { ...department, headcount: { ...headcount, [title]: value } };
}

function officeWith(office: OfficeFacts, field: string, value: Decimal): OfficeFacts | null {
  switch (field) {
    case 'officeHeadcount':
      return { ...office, headcount: value };
    case 'coefficients':
      return { ...office, coefficients: value };
    case 'score':
      return office.hasOwnAccounts ? null : { ...office, score: value };
    default:
      return null;
  }
}
