import {
  DEPARTMENT_FIELDS,
  HEADCOUNT_FIELDS,
  TITLE_FIELDS,
  UNIT_FIELDS,
  type DepartmentField,
  type HeadcountField,
  type TitleClass,
  type UnitField,
} from '../../../fields.js';
import { leaf, type Explained, type FigureValue } from '../../../kernel/explained.js';
import type { Decimal } from '../../../kernel/money.js';
import type { DerivedField } from './department.js';

const FIELDS = { ...DEPARTMENT_FIELDS, ...UNIT_FIELDS };

/** A department as far as a leaf has to know it: its code, and what its people told (D34). */
interface Owner {
  readonly code: string;
  readonly derived?: ReadonlySet<DerivedField>;
}

const isDerived = ({ derived }: Owner, field: string): boolean =>
  derived !== undefined && (derived as ReadonlySet<string>).has(field);

/**
 * A stored fact as the leaf of an explanation; its key is the path by which a scenario changes it. What
 * people told is a count: who is in it stands in the derivation, not under every figure of the college.
 */
export function departmentFact<T extends FigureValue>(
  owner: Owner,
  field: DepartmentField | UnitField,
  value: T,
): Explained<T> {
  const { code } = owner;
  return isDerived(owner, field)
    ? leaf(FIELDS[field], 'count', `departments.${code}.derived.${field}`, value, ['D34'])
    : leaf(FIELDS[field], 'fact', `facts.departments.${code}.${field}`, value);
}

export function headcountFact(
  owner: Owner,
  field: HeadcountField,
  title: TitleClass,
  value: Decimal,
): Explained {
  const isCount = isDerived(owner, field);
  const key = isCount
    ? `departments.${owner.code}.derived.${field}.${title}`
    : `facts.departments.${owner.code}.${field}.${title}`;
  const { label } = TITLE_FIELDS[title];
  const whole = HEADCOUNT_FIELDS[field].label;
  const named = { zh: `${whole.zh}·${label.zh}`, en: `${whole.en}: ${label.en}` };
  const rule =
    field === 'headcount' ? TITLE_FIELDS[title] : ({ label: named, unit: 'head' } as const);
  return leaf(rule, isCount ? 'count' : 'fact', key, value);
}
