import type { Context } from '../../../context.js';
import type { FactKind } from '../../../database/entities/index.js';
import { listDepartments } from '../../department/department.service.js';
import { employeeFactOptions } from '../../employee/employee-fact-label.js';
import { NONE } from '../kinds/fact-columns.js';
import type { Choice, Column } from '../kinds/kind.js';
import { normal } from './normal.js';

/** The row of a file that is about the whole college and no department. */
export const WHOLE_COLLEGE = '全校';

const YES_NO: readonly Choice[] = [
  {
    value: 'true',
    label: { zh: '是', en: 'yes' },
    names: ['true', 'y', '1', '√', '合格', '有', '完成', '已完成'],
  },
  {
    value: 'false',
    label: { zh: '否', en: 'no' },
    names: ['false', 'n', '0', '×', 'x', '不合格', '无', '未完成', '没有'],
  },
];
const NOTHING: Choice = { value: NONE, label: { zh: '无', en: 'none' }, names: ['没有'] };
const COLLEGE: Choice = {
  value: WHOLE_COLLEGE,
  label: { zh: WHOLE_COLLEGE, en: 'whole college' },
  names: ['学校', '全院', 'college'],
};

/** What words of closed lists mean, for one import. */
export interface Words {
  valueOf(column: Column, word: string): string | undefined;
  choicesOf(column: Column): readonly Choice[];
  /** A few of them, for whoever wrote something else. */
  options(column: Column): string;
}

const MOST_SHOWN = 12;

export async function wordsFor(context: Context, hasCollege: boolean): Promise<Words> {
  const departments = await listDepartments(context);
  const facts = await factChoices(context);
  const units: Choice[] = departments.map(({ code, name }) => ({
    value: code,
    label: { zh: name, en: name },
    names: [code],
  }));
  if (hasCollege) units.push(COLLEGE);
  const choicesOf = (column: Column): readonly Choice[] => {
    if (column.type === 'department') return units;
    if (column.type === 'yesNo') return YES_NO;
    const { choices = [] } = column;
    const own = typeof choices === 'string' ? (facts.get(choices) ?? []) : choices;
    return column.mayBeNone === true ? [...own, NOTHING] : own;
  };
  const known = new Map<string, ReadonlyMap<string, string>>();
  return {
    choicesOf,
    valueOf(column, word) {
      const words = known.get(column.key) ?? wordsOf(choicesOf(column));
      known.set(column.key, words);
      return words.get(word);
    },
    options: (column) => {
      const labels = choicesOf(column).map(({ label }) => label[context.locale]);
      const more = labels.length > MOST_SHOWN ? '…' : '';
      return labels.slice(0, MOST_SHOWN).join('、') + more;
    },
  };
}

/** A value or a label goes before another's further names. */
function wordsOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const further = choices.flatMap(({ value, names = [] }) =>
    names.map((name) => [normal(name), value] as const),
  );
  const first = choices.flatMap(({ value, label }) =>
    [value, label.zh, label.en].map((name) => [normal(name), value] as const),
  );
  return new Map([...further, ...first]);
}

async function factChoices(context: Context): Promise<ReadonlyMap<FactKind, readonly Choice[]>> {
  const zh = await employeeFactOptions({ ...context, locale: 'zh' });
  const en = await employeeFactOptions({ ...context, locale: 'en' });
  const choices = new Map<FactKind, Choice[]>();
  zh.forEach(({ kind, value, label }, index) => {
    const choice = { value, label: { zh: label, en: en[index]?.label ?? label } };
    choices.set(kind, [...(choices.get(kind) ?? []), choice]);
  });
  return choices;
}
