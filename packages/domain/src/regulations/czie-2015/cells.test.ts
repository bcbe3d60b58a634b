import { describe, expect, test } from 'vitest';
import type { PersonInput, Title } from '../../person.js';
import { COLLEGE_YEAR } from '../../testing/everybody.js';
import { held, indicators, person, researcher } from '../../testing/members.js';
import { college, factsOf, office, outcomeOf, refusals } from '../../testing/outcomes.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';

/** Every printed cell of the tables pays somebody: who holds its row in its column gets its number. */
const tableOf = (key: string) => {
  const table = EDITION_2015_01.tables.find((one) => one.key === key);
  if (table === undefined) throw new Error(`no ${key}`);
  return table;
};

const yearOf = (people: Record<string, PersonInput>) => ({
  ...factsOf({ A: college(), B: college({ score: '80' }), O1: office() }),
  people,
  college: COLLEGE_YEAR,
});
const DECISION = { lockMode: 'POOL', generalPool: '9000000' } as const;

const peopleOf = (people: Record<string, PersonInput>) =>
  outcomeOf(yearOf(people), DECISION).college?.people ?? [];

/** Since when somebody must hold a row to stand in a step all through 2015. */
const SINCE = { I: '2005-01', II: '2011-01', III: '2014-01' } as const;

const TITLES: Readonly<Record<string, Title>> = {
  senior: 'SENIOR',
  associate: 'ASSOCIATE',
  intermediate: 'INTERMEDIATE',
  assistant: 'ASSISTANT',
  technician: 'TECHNICIAN',
};

const HOLDERS: Readonly<Record<string, (row: string, from: string) => PersonInput>> = {
  table2: (row, from) =>
    person({
      postKind: held('DUAL_ROLE'),
      managementGrade: held('grade10', '2014-01'),
      title: held(TITLES[row] ?? '', from),
    }),
  table3: (row, from) =>
    person({
      postKind: held('OTHER_PROFESSIONAL'),
      managementGrade: [],
      title: held(TITLES[row] ?? '', from),
    }),
  table4: (row, from) => person({ managementGrade: held(row, from) }),
  table5: (row, from) =>
    person({ postKind: held('WORKER'), managementGrade: [], workerGrade: held(row, from) }),
};

describe('Art. 18: every cell of Tables 2 to 5', () => {
  for (const [key, holderOf] of Object.entries(HOLDERS)) {
    test(key, () => {
      const cells = tableOf(key).rows.flatMap((row) => row.cells);
      const people = Object.fromEntries(
        cells.map(({ key: cell }) => {
          const [, row = '', step = 'I'] = cell.split('.');
          return [cell, holderOf(row, SINCE[step as keyof typeof SINCE])];
        }),
      );
      const paid = peopleOf(people).map(({ employeeNumber, months }) => {
        const post = months[0]?.postCoefficient;
        return [employeeNumber, post?.cell, post?.coefficient.value.toString()];
      });
      const printed = cells.map(({ key: cell, value }) => [cell, cell, String(Number(value))]);
      expect(paid).toEqual(printed.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
    });
  }
});

/** Start of work that stands in a band of the annex all through 2015, by calendar years. */
const STARTED: Readonly<Record<string, string>> = {
  upTo9: '2010-03',
  from10: '2001-03',
  from20: '1991-03',
  from30: '1981-03',
  from40: '1971-03',
};

describe('Art. 11: every cell of the annex', () => {
  const cells = tableOf('annex').rows.flatMap((row) => row.cells);
  const holderOf = (cell: string): PersonInput => {
    const [, row = '', band = 'from10'] = cell.split('.');
    return person({ postGrade: held(row), workStarted: STARTED[band] ?? null });
  };

  test('printed cells and trial rows are paid as they stand, with 1,600 beside them', () => {
    const printed = cells.filter(
      ({ value, key }) => value !== null && key !== 'annex.livingAllowance',
    );
    const people = peopleOf(Object.fromEntries(printed.map(({ key }) => [key, holderOf(key)])));
    const paid = people.map(({ employeeNumber, months }) => {
      const amounts = [months[0]?.grossLivingAllowance, months[0]?.grossPostAllowance];
      return `${employeeNumber} ${amounts.map((amount) => amount?.value).join(' ')}`;
    });
    expect(paid).toEqual(printed.map(({ key, value }) => `${key} 1600 ${value}`).toSorted());
    expect(paid).toHaveLength(125);
  });

  test('blank cells are refused, one problem each (D49)', () => {
    const blanks = cells.filter(({ value }) => value === null).map(({ key }) => key);
    const people = Object.fromEntries(blanks.map((key) => [key, holderOf(key)]));
    expect(refusals(yearOf(people), DECISION)).toEqual(
      blanks.toSorted().map((key) => `people.${key}.postGrade: blank_cell`),
    );
    expect(blanks).toHaveLength(8);
  });
});

test('Arts. 21 and 22: every tier of Table 6 is reached at its workload and missed below it', () => {
  const [workloads, coefficients] = tableOf('table6').rows.map((row) => row.cells);
  const titleOf = (tier: number) =>
    tier <= 5 ? 'SENIOR' : tier <= 9 ? 'ASSOCIATE' : 'INTERMEDIATE';
  const GRADES = {
    SENIOR: 'professional4',
    ASSOCIATE: 'professional7',
    INTERMEDIATE: 'professional10',
  };
  const years = (workloads ?? []).flatMap((cell, index) => {
    const title = titleOf(index + 1);
    const at = (workload: number) =>
      researcher(title, GRADES[title], { researchWorkload: String(workload), ...indicators(1) });
    const tier = String(index + 1).padStart(2, '0');
    const workload = Number(cell.value);
    return [[`${tier} at`, at(workload)] as const, [`${tier} below`, at(workload - 1)] as const];
  });
  const paid = peopleOf(Object.fromEntries(years)).map(
    (one) => `${one.employeeNumber} ${one.researchTier} ${one.researchCoefficient?.value}`,
  );
  const coefficientOf = (tier: number) => Number(coefficients?.[tier - 1]?.value);
  // A title's lowest tier is kept while the workload is at least eighty per cent of it.
  const below = (tier: number) => ([5, 9, 12].includes(tier) ? tier : tier + 1);
  const expected = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((tier) => {
    const name = String(tier).padStart(2, '0');
    return [
      `${name} at ${tier} ${coefficientOf(tier)}`,
      `${name} below ${below(tier)} ${coefficientOf(below(tier))}`,
    ];
  });
  expect(paid).toEqual(expected);
});
