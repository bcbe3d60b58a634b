import {
  applyOverrides,
  groundOf,
  computeFrom,
  CZIE_2015,
  EDITION_2015_01,
  roundHalfUp,
  type Computed,
  type Explained,
  type Outcome,
} from '@hebo/domain';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';
import { randomCase, type RandomCase } from './random-college.js';
import { storeCollege } from './store-college.js';

const COLLEGES = 60;
const SEED = 20_150_408;

const DECIMALS = [
  'headcount',
  'establishment',
  'staffingAdjustment',
  'students',
  'commonCourseShare',
  'score',
  'assessmentCoefficient',
  'staffUnits',
  'studentUnits',
] as const;
const QUOTIENTS = [
  'staffingVariance',
  'averageTitleCoefficient',
  'staffRate',
  'studentRate',
] as const;
const AMOUNTS = ['staffPart', 'studentPart', 'perHead'] as const;
const POOLS = ['generalPool', 'teachingPool', 'allocated', 'balance'] as const;
const POOL_DECIMALS = [
  'staffShare',
  'officeRatio',
  'institutionStudents',
  'officeHeadcount',
  'collegeHeadcount',
  'weightedCoefficients',
  'researchCoefficients',
] as const;
const POOL_QUOTIENTS = [
  'staffRate',
  'studentRate',
  'averageTeachingAllowance',
  'officeBase',
] as const;

const PREVIEW = `query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) {
  userErrors { rule }
  outcome {
    ${[...POOLS, ...POOL_DECIMALS, ...POOL_QUOTIENTS].join(' ')}
    residuals { id amount }
    notices { code departments { code } }
    readings { code option }
    allocations { department { code } varianceYear rank amount ${[...DECIMALS, ...QUOTIENTS, ...AMOUNTS].join(' ')} }
    officeAllocations { department { code } isInScope headcount coefficients score rank assessmentCoefficient amount perHead }
  }
} }`;

describe('the figures of random colleges, stored and previewed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const drawn = Array.from({ length: COLLEGES }, (_, at) => {
    const [one] = fc.sample(randomCase(String(2030 + at)), { numRuns: 1, seed: SEED + at });
    return one as RandomCase;
  });

  it('are mostly computable, in each lock mode', () => {
    const computable = drawn.filter((one) => directly(one).ok);
    expect(computable.length).toBeGreaterThanOrEqual(50);
    expect(new Set(computable.map(({ lockMode }) => lockMode)).size).toBe(3);
  });

  it.each(drawn.map((one, at) => [at, one] as const))(
    'equal the domain’s: college %i',
    async (_, one) => {
      const base = await storeCollege(app, one);
      const { lockMode, overrides } = one;
      const { scenarioPreview } = await ask<{ scenarioPreview: Payload & { outcome: unknown } }>(
        app,
        'LEADERSHIP',
        { query: PREVIEW, variables: { input: { base, lockMode, overrides } } },
      );
      const computed = directly(one);
      const rules = computed.ok ? [] : computed.problems.map(({ code }) => code);
      expect(scenarioPreview.userErrors.map(({ rule }) => rule)).toEqual(rules);
      expect(scenarioPreview.outcome).toEqual(computed.ok ? written(computed.outcome) : null);
    },
  );
});

function directly({ facts, decision, lockMode, overrides }: RandomCase): Computed {
  const start = { facts, decision: { ...decision, lockMode } };
  const applied = applyOverrides(start, overrides, groundOf(CZIE_2015, EDITION_2015_01));
  return applied.ok ? computeFrom(CZIE_2015, EDITION_2015_01, applied.value) : applied;
}

const fixed = (places: number) => (figure: Explained | null) =>
  figure === null ? null : roundHalfUp(figure.value, places).toFixed(places);
const plain = (figure: Explained | null) =>
  figure === null ? null : roundHalfUp(figure.value, 10).toString();
const count = (figure: Explained | null) => (figure === null ? null : figure.value.toNumber());

/** The figures of one record, by name. */
function each<K extends string>(
  names: readonly K[],
  record: Readonly<Record<K, Explained | null>>,
  write: (figure: Explained | null) => string | null,
) {
  return Object.fromEntries(names.map((name) => [name, write(record[name])]));
}

/** The outcome in the strings that the API promises. */
function written(outcome: Outcome) {
  return {
    ...each(POOLS, outcome, fixed(2)),
    ...each(POOL_DECIMALS, outcome, plain),
    ...each(POOL_QUOTIENTS, outcome, fixed(10)),
    residuals: outcome.residuals.map(({ id, amount }) => ({ id, amount: fixed(2)(amount) })),
    notices: outcome.notices.map(({ code, departments }) => ({
      code,
      departments: departments.map((one) => ({ code: one })),
    })),
    readings: outcome.readings.map(({ code, option }) => ({ code, option })),
    allocations: outcome.departments.map((one) => ({
      department: { code: one.code },
      varianceYear: count(one.varianceYear),
      rank: count(one.rank),
      amount: fixed(2)(one.allocation),
      ...each(DECIMALS, one, plain),
      ...each(QUOTIENTS, one, fixed(10)),
      ...each(AMOUNTS, one, fixed(2)),
    })),
    officeAllocations: outcome.offices.map((one) => ({
      department: { code: one.code },
      isInScope: one.isInScope,
      headcount: plain(one.headcount),
      coefficients: plain(one.coefficients),
      score: plain(one.score),
      rank: count(one.rank),
      assessmentCoefficient: plain(one.assessmentCoefficient),
      amount: fixed(2)(one.allocation),
      perHead: fixed(2)(one.perHead),
    })),
  };
}
