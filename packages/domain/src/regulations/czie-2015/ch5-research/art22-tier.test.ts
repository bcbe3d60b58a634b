import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/money.js';
import { contextFor, unevaluated } from '../../../testing/one-person.js';
import type { ResearchTitle } from './art21-tiers.js';
import { failingYears } from './art22-shortfall.js';
import { computeResearchYear } from './art22-tier.js';

interface Case {
  title: ResearchTitle;
  workload: string;
  indicators?: number;
  corePapers?: string;
  failing?: number;
  required?: string;
  isFirstYear?: boolean;
}

const of = { employeeNumber: '1001', period: '2015' };

function payOf(one: Case, readings: Record<string, string> = {}) {
  const context = contextFor(readings);
  const pay = computeResearchYear(
    {
      ...of,
      title: one.title,
      workload: new Decimal(one.workload),
      requiredWorkload: one.required === undefined ? null : new Decimal(one.required),
      corePapers: new Decimal(one.corePapers ?? '1'),
      indicators: one.indicators ?? 1,
      failingYears: failingYears(one.failing ?? 0, [], of, context),
      isFirstYear: one.isFirstYear ?? false,
    },
    context,
  );
  expect(unevaluated(pay.coefficient)).toEqual([]);
  return pay;
}

/** `6 1.85`, with notices behind. */
function found(one: Case, readings: Record<string, string> = {}): string {
  const { tier, coefficient, notices } = payOf(one, readings);
  return [tier, coefficient.value, ...notices.map(({ code }) => code)].join(' ');
}

test('Art. 22(3): one indicator gives the best tier inside the range of the title', () => {
  const tiers: readonly [ResearchTitle, string, string][] = [
    ['SENIOR', '2000', '1 2.5'],
    ['SENIOR', '1999', '2 2.4'],
    ['SENIOR', '1750', '2 2.4'],
    ['SENIOR', '1500', '3 2.3'],
    ['SENIOR', '1250', '4 2.2'],
    ['SENIOR', '1249.5', '5 2.1'],
    ['ASSOCIATE', '1600', '6 1.85'],
    ['ASSOCIATE', '525', '6 1.85'],
    ['ASSOCIATE', '524', '7 1.75'],
    ['ASSOCIATE', '425', '8 1.55'],
    ['ASSOCIATE', '424', '9 1.3'],
    ['INTERMEDIATE', '1000', '10 1.15'],
    ['INTERMEDIATE', '300', '10 1.15'],
    ['INTERMEDIATE', '299', '11 1.1'],
    ['INTERMEDIATE', '275', '11 1.1'],
    ['INTERMEDIATE', '274', '12 1.05'],
  ];
  for (const [title, workload, tier] of tiers) expect(found({ title, workload })).toBe(tier);
});

test('Art. 22(3): two indicators free the tier from the title, and never lower it (D20)', () => {
  const two = { indicators: 2 };
  expect(found({ title: 'ASSOCIATE', workload: '1600', ...two })).toBe('3 2.3');
  expect(found({ title: 'INTERMEDIATE', workload: '375', ...two })).toBe('9 1.3');
  expect(found({ title: 'SENIOR', workload: '900', ...two })).toBe('5 2.1');
  expect(found({ title: 'SENIOR', workload: '900', ...two }, { D20: 'workloadAlone' })).toBe(
    '6 1.85',
  );
  expect(found({ title: 'INTERMEDIATE', workload: '210', ...two })).toBe('12 1.05');
});

test('Art. 22(4): 80 per cent of the lowest workload is enough, less costs a tier', () => {
  expect(found({ title: 'SENIOR', workload: '800' })).toBe('5 2.1');
  expect(found({ title: 'SENIOR', workload: '799.99' })).toBe('6 1.85');
  expect(found({ title: 'ASSOCIATE', workload: '300' })).toBe('9 1.3');
  expect(found({ title: 'ASSOCIATE', workload: '299' })).toBe('10 1.15');
  expect(found({ title: 'INTERMEDIATE', workload: '200' })).toBe('12 1.05');
  expect(found({ title: 'INTERMEDIATE', workload: '199' })).toBe(
    '12 1.05 research_tier_below_lowest',
  );
  // Indicators and papers are not asked any more.
  expect(found({ title: 'SENIOR', workload: '799', indicators: 3, corePapers: '0' })).toBe(
    '6 1.85',
  );
});

test('Art. 22(4): D22, the fall may stop at the border of the title', () => {
  const within = { D22: 'withinTitle' };
  expect(found({ title: 'SENIOR', workload: '799' }, within)).toBe(
    '5 2.1 research_tier_below_lowest',
  );
});

test('Art. 22(4): D21, a contract names the workload, though the fall begins at the title’s lowest', () => {
  const contract = { title: 'SENIOR', workload: '1399', required: '1750' } as const;
  expect(found({ ...contract, workload: '1400' })).toBe('4 2.2');
  expect(found(contract)).toBe('6 1.85');
  expect(found(contract, { D21: 'lowestOfTitle' })).toBe('4 2.2');
});

test('Art. 22(4): the second failing year leaves 80 per cent of the lowest, whatever else', () => {
  const second = { failing: 2, indicators: 0 };
  expect(found({ title: 'SENIOR', workload: '700', ...second })).toBe(' 1.68 dismissal_due');
  expect(found({ title: 'ASSOCIATE', workload: '1', ...second })).toBe(' 1.04 dismissal_due');
  expect(found({ title: 'INTERMEDIATE', workload: '0', failing: 3 })).toBe(' 0.84 dismissal_due');
  expect(found({ title: 'SENIOR', workload: '700', failing: 1 })).toBe('6 1.85');
});

test('Art. 22(3): D23, without a core paper or an indicator the lowest tier, or nothing', () => {
  const missing = '5 2.1 research_requirement_missing';
  expect(found({ title: 'SENIOR', workload: '2000', corePapers: '0' })).toBe(missing);
  expect(found({ title: 'SENIOR', workload: '2000', indicators: 0 })).toBe(missing);
  expect(found({ title: 'SENIOR', workload: '2000', indicators: 0 }, { D23: 'nothing' })).toBe(
    ' 0 research_requirement_missing',
  );
});

test('Art. 21: D19, the inferred workload of tier 10 is marked where it decides, or not used', () => {
  const person = { title: 'INTERMEDIATE', workload: '310' } as const;
  expect(found(person)).toBe('10 1.15');
  expect(found(person, { D19: 'unreachable' })).toBe('11 1.1');
  const inferred = (one: Case): boolean => {
    const { normal } = payOf(one).coefficient.parts;
    const bounds = normal && 'parts' in normal ? normal.parts['bounds'] : [];
    return [bounds ?? []].flat().some((bound) => bound.isInferred);
  };
  expect(inferred(person)).toBe(true);
  expect(inferred({ title: 'INTERMEDIATE', workload: '280' })).toBe(true);
  expect(inferred({ title: 'INTERMEDIATE', workload: '260' })).toBe(false);
  expect(inferred({ title: 'ASSOCIATE', workload: '380' })).toBe(false);
});

test('Art. 28(6): in the first year no workload is asked, papers and indicators are', () => {
  const first = { isFirstYear: true };
  expect(found({ title: 'SENIOR', workload: '0', ...first })).toBe('5 2.1');
  expect(found({ title: 'SENIOR', workload: '1500', failing: 2, ...first })).toBe('3 2.3');
  expect(found({ title: 'SENIOR', workload: '1500', indicators: 0, ...first })).toBe(
    '5 2.1 research_requirement_missing',
  );
});
