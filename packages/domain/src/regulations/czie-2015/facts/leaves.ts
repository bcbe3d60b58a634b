import {
  DEPARTMENT_FIELDS,
  HEADCOUNT_FIELDS,
  TITLE_FIELDS,
  type DepartmentField,
  type HeadcountField,
  type TitleClass,
} from '../../../fields.js';
import { leaf, type Explained, type FigureValue } from '../../../kernel/explained.js';
import type { Decimal } from '../../../kernel/money.js';

/** A stored fact as the leaf of an explanation; its key is the path by which a scenario changes it. */
export function departmentFact<T extends FigureValue>(
  code: string,
  field: DepartmentField,
  value: T,
): Explained<T> {
  return leaf(DEPARTMENT_FIELDS[field], 'fact', `facts.departments.${code}.${field}`, value);
}

export function headcountFact(
  code: string,
  field: HeadcountField,
  title: TitleClass,
  value: Decimal,
): Explained {
  const key = `facts.departments.${code}.${field}.${title}`;
  const { label } = TITLE_FIELDS[title];
  if (field === 'headcount') return leaf(TITLE_FIELDS[title], 'fact', key, value);
  const whole = HEADCOUNT_FIELDS[field].label;
  const named = { zh: `${whole.zh}·${label.zh}`, en: `${whole.en}: ${label.en}` };
  return leaf({ label: named, unit: 'head' }, 'fact', key, value);
}
