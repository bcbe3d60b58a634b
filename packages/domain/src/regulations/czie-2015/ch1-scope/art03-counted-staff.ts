import { TITLE_CLASSES, type TitleClass } from '../../../fields.js';
import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import { isPoolReduced } from '../ch3-colleges/art15-exclusion.js';
import type { OfWhom, TeachingDepartment } from '../facts/department.js';
import { headcountFact } from '../facts/leaves.js';
import { hasHeads } from '../facts/parse-headcount.js';
import type { Choices } from '../readings.js';

/**
 * Art. 3: who is counted as staff of a college or teaching department.
 *
 *     T = Σ heads by title class
 *
 * Heads are those of the count date or the mean of the month-ends (D34); agency staff (D30), persons
 * excluded by Art. 15 (D10) and non-leading cadres (D37, Art. 28(11)) may be left out.
 */
export interface CountedStaff {
  /** T. */
  readonly headcount: Explained;
  /** The classes that have heads, in the order of Table 1. */
  readonly heads: readonly { readonly title: TitleClass; readonly count: Explained }[];
}

const HEADCOUNT: Rule = {
  label: { zh: '教职工数', en: 'heads' },
  symbol: 'T',
  unit: 'head',
  formula: 'sum({heads})',
  terms: { heads: { zh: '各职称人数', en: 'heads by title' } },
  citation: {
    article: '3',
    summary: { zh: '按职称类别计的教职工数', en: 'staff counted by title class' },
  },
};

const COUNTED: Rule = {
  label: { zh: '计入的人数', en: 'heads that count' },
  unit: 'head',
  formula: '{all} - sum({leftOut})',
  terms: { leftOut: { zh: '不计入人数', en: 'left out' } },
  citation: {
    article: '3',
    summary: { zh: '不计入的人员先减去', en: 'those who do not count are taken away first' },
  },
};

/** Which counts a choice of readings leaves out, each with its reading. */
function leftOut(choices: Choices): readonly (readonly [OfWhom, string])[] {
  const parts: [OfWhom, string][] = [];
  if (choices.D30 === 'notCounted') parts.push(['agencyHeadcount', 'D30']);
  if (choices.D37 === 'cadresExcluded') parts.push(['cadreHeadcount', 'D37']);
  if (isPoolReduced(choices)) parts.push(['excludedHeadcount', 'D10']);
  return parts;
}

/** The readings that had a say: those about groups that this department has. */
function readingsMet(department: TeachingDepartment): readonly string[] {
  const met = ['D34'];
  if (hasHeads(department.excludedHeadcount)) met.push('D10');
  if (hasHeads(department.agencyHeadcount)) met.push('D30');
  if (hasHeads(department.cadreHeadcount)) met.push('D37');
  return met;
}

export function countStaff(
  department: TeachingDepartment,
  choices: Choices,
  reader: Reader,
): CountedStaff | undefined {
  const { code } = department;
  const field = choices.D34 === 'monthMean' ? 'monthMeanHeadcount' : 'headcount';
  const source = department[field];
  if (source === null) {
    reader.report('missing', `departments.${code}.${field}`);
    return undefined;
  }
  const before = reader.problems.length;
  const absent = leftOut(choices);
  const heads: { title: TitleClass; count: Explained }[] = [];
  for (const title of TITLE_CLASSES) {
    if (source[title].isZero()) continue;
    const all = headcountFact(department, field, title, source[title]);
    const parts: Explained[] = [];
    const readings: string[] = [];
    for (const [part, reading] of absent) {
      const value = department[part]?.[title];
      if (value === undefined || value.isZero()) continue;
      parts.push(headcountFact(department, part, title, value));
      readings.push(reading);
    }
    const count = parts.length === 0 ? all : countWithout(code, title, all, parts, readings);
    if (count.value.lessThan(0)) {
      const values = { value: sum(parts.map((part) => part.value)).toString() };
      reader.report('parts_exceed_headcount', `departments.${code}.${field}.${title}`, values);
    }
    heads.push({ title, count });
  }
  if (reader.problems.length > before) return undefined;
  const counts = heads.map(({ count }) => count);
  const total = sum(counts.map((count) => count.value));
  if (total.isZero()) {
    reader.report('headcount_must_be_positive', `departments.${code}.${field}`);
    return undefined;
  }
  const key = `departments.${code}.headcount`;
  return {
    headcount: computed(HEADCOUNT, key, total, { heads: counts }, readingsMet(department)),
    heads,
  };
}

function countWithout(
  code: string,
  title: TitleClass,
  all: Explained,
  parts: readonly Explained[],
  readings: readonly string[],
): Explained {
  const value = all.value.minus(sum(parts.map((part) => part.value)));
  const key = `departments.${code}.countedHeadcount.${title}`;
  return computed(COUNTED, key, value, { all, leftOut: parts }, readings);
}
