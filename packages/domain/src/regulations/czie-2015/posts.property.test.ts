import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, monthOf, type Month } from '../../kernel/calendar.js';
import { Decimal } from '../../kernel/money.js';
import type { PersonInput } from '../../person.js';
import { contextFor, personOf, unevaluated } from '../../testing/one-person.js';
import { computeBasePay } from './ch2-structure/art11-base-pay.js';
import { computePostCoefficient } from './ch4-offices/art18-post-coefficient.js';
import { computeResearch } from './ch5-research/art22-research.js';
import { POSTS_READINGS } from './readings-posts.js';
import { RESEARCH_READINGS } from './readings-research.js';

const START = monthOf('1990-01');
const month = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((count) => addMonths(START, count));

/**
 * Any readings of posts and research, but for options that take away: D15 may restart a title's years
 * with the post, D20 lower the tier of a title, D23 leave no share. D49 decides whether there is a
 * figure at all.
 */
const FIXED = { D15: 'ownYears', D20: 'neverLower', D23: 'lowestOfTitle' };
const readings = fc
  .record(
    Object.fromEntries(
      [...POSTS_READINGS, ...RESEARCH_READINGS].map(({ code, options }) => [
        code,
        fc.constantFrom(...options.map((option) => option.code)),
      ]),
    ),
  )
  .map((drawn): Record<string, string> => ({ ...drawn, ...FIXED }));

const GRADES = ['grade10', 'grade9', 'grade8', 'grade7', 'grade6', 'grade5', 'grade4'];
const TITLES = ['TECHNICIAN', 'ASSISTANT', 'INTERMEDIATE', 'ASSOCIATE', 'SENIOR'];
const WORKERS = ['general', 'worker5', 'worker4', 'worker3', 'worker2', 'worker1'];

interface Career {
  readonly timeline: 'managementGrade' | 'title' | 'workerGrade';
  readonly kind: string;
  readonly ladder: readonly string[];
}

const CAREERS: readonly Career[] = [
  { timeline: 'managementGrade', kind: 'MANAGEMENT', ladder: GRADES },
  { timeline: 'title', kind: 'OTHER_PROFESSIONAL', ladder: TITLES },
  { timeline: 'title', kind: 'DUAL_ROLE', ladder: ['ASSOCIATE', 'SENIOR'] },
  { timeline: 'workerGrade', kind: 'WORKER', ladder: WORKERS },
];

/** A career of one promotion, with whatever else may stand beside it. */
const career = fc.record({
  career: fc.constantFrom(...CAREERS),
  place: fc.nat(10),
  appointed: month(0, 200),
  promoted: month(201, 300),
  workStarted: fc.option(month(0, 100)),
  isNonLeading: fc.boolean(),
  besides: fc.option(fc.constantFrom(...TITLES)),
});
type Drawn = typeof career extends fc.Arbitrary<infer T> ? T : never;

function personIn({ career: own, place, appointed, promoted, ...drawn }: Drawn): PersonInput {
  const from = place % (own.ladder.length - 1);
  const isManager = own.kind === 'MANAGEMENT';
  return {
    postKind: [{ value: own.kind, from: START }],
    workStarted: drawn.workStarted,
    [own.timeline]: [
      { value: own.ladder[from] ?? '', from: appointed, to: promoted },
      { value: own.ladder[from + 1] ?? '', from: promoted },
    ],
    ...(isManager && drawn.isNonLeading ? { nonLeading: [{ value: 'true', from: START }] } : {}),
    ...(isManager && drawn.besides ? { title: [{ value: drawn.besides, from: START }] } : {}),
  };
}

function coefficientIn(input: PersonInput, at: Month, chosen: Record<string, string>): Decimal {
  const context = contextFor(chosen);
  const found = computePostCoefficient(personOf(input), at, context);
  expect(found && unevaluated(found.coefficient)).toEqual([]);
  return found?.coefficient.value ?? new Decimal(-1);
}

describe('post coefficients', () => {
  test('Art. 28(5): a promotion never lowers the coefficient, under any reading', () => {
    fc.assert(
      fc.property(career, readings, (drawn, chosen) => {
        const input = personIn(drawn);
        const before = coefficientIn(input, addMonths(drawn.promoted, -1), chosen);
        const during = coefficientIn(input, drawn.promoted, chosen);
        const after = coefficientIn(input, addMonths(drawn.promoted, 1), chosen);
        expect(during.greaterThanOrEqualTo(before)).toBe(true);
        expect(after.greaterThanOrEqualTo(during)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('Art. 19: it never falls as the months go by', () => {
    fc.assert(
      fc.property(career, readings, fc.nat(300), fc.nat(150), (drawn, chosen, first, later) => {
        const input = personIn(drawn);
        const at = addMonths(drawn.appointed, first + 1);
        const now = coefficientIn(input, at, chosen);
        const then = coefficientIn(input, addMonths(at, later), chosen);
        expect(then.greaterThanOrEqualTo(now)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('twice computed is equal, and the order of entries does not matter', () => {
    fc.assert(
      fc.property(career, readings, month(202, 400), (drawn, chosen, at) => {
        const input = personIn(drawn);
        const turned = { ...input, title: input.title?.toReversed() ?? [] };
        const once = coefficientIn(input, at, chosen).toString();
        expect(coefficientIn(input, at, chosen).toString()).toBe(once);
        expect(coefficientIn(turned, at, chosen).toString()).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

test('Art. 11: base pay never falls as the months go by', () => {
  const grades = fc.constantFrom('management6', 'professional9', 'worker3', 'general');
  fc.assert(
    fc.property(
      grades,
      month(0, 200),
      fc.nat(300),
      fc.nat(100),
      readings,
      (value, start, first, later, chosen) => {
        const person = personOf({ workStarted: start, postGrade: [{ value, from: START }] });
        const at = addMonths(start, first);
        const [now, then] = [at, addMonths(at, later)].map((one) => {
          const pay = computeBasePay(person, one, contextFor(chosen));
          expect(pay && unevaluated(pay.postAllowance)).toEqual([]);
          return pay?.postAllowance.value ?? new Decimal(-1);
        });
        expect(now && then?.greaterThanOrEqualTo(now)).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('Arts. 21 and 22: more workload and a further indicator never lower the coefficient', () => {
  const titles = ['INTERMEDIATE', 'ASSOCIATE', 'SENIOR'];
  const drawn = fc.record({
    title: fc.nat(1),
    workload: fc.nat(2_200),
    more: fc.nat(800),
    indicators: fc.nat(4),
    chosen: readings,
  });
  fc.assert(
    fc.property(drawn, ({ title, workload, more, indicators, chosen }) => {
      const coefficient = (place: number, load: number, count: number): Decimal => {
        const flags = ['hasProject', 'hasImpact', 'hasTransfer', 'hasPrize', 'hasPatent'];
        const person = personOf({
          postKind: [{ value: 'RESEARCH', from: START }],
          title: [{ value: titles[place] ?? '', from: START }],
          years: {
            '2015': {
              researchWorkload: String(load),
              corePapers: '1',
              ...Object.fromEntries(flags.map((flag, index) => [flag, index < count])),
            },
          },
        });
        const pay = computeResearch(person, contextFor(chosen));
        expect(pay && unevaluated(pay.coefficient)).toEqual([]);
        return pay?.coefficient.value ?? new Decimal(-1);
      };
      const own = coefficient(title, workload, indicators);
      expect(coefficient(title, workload + more, indicators).greaterThanOrEqualTo(own)).toBe(true);
      expect(coefficient(title, workload, indicators + 1).greaterThanOrEqualTo(own)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
