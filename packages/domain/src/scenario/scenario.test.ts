import { describe, expect, test } from 'vitest';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { factsOf, college, office, outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import { compareScenarios } from './compare.js';
import {
  applyOverrides,
  diff,
  groundOf,
  labelOfPath,
  valueAt,
  type Override,
  type ScenarioInputs,
} from './scenario.js';

const { figures } = CZIE_2015;
const ground = groundOf(CZIE_2015, EDITION_2015_01);
const BASE: ScenarioInputs = {
  facts: SMALL_SCHOOL,
  decision: { lockMode: 'POOL', teachingPool: '6000000', readings: { D9: 'leavesRanking' } },
};

function applied(overrides: readonly Override[], base = BASE): ScenarioInputs {
  const result = applyOverrides(base, overrides, ground);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('overrides', () => {
  test('reach every kind of path, and leave the base as it is', () => {
    const before = JSON.stringify(BASE);
    const { facts, decision } = applied([
      { path: 'decision.teachingPool', value: '7000000.50' },
      { path: 'decision.readings.D2', value: 'beforeAssessment' },
      { path: 'facts.departments.A.establishment', value: '54' },
      { path: 'facts.departments.A.headcount.senior', value: '7' },
      { path: 'facts.departments.B.agencyHeadcount.junior', value: '2' },
      { path: 'facts.departments.C.isQualified', value: 'false' },
      { path: 'facts.departments.O1.hasOwnAccounts', value: 'true' },
      { path: 'facts.research.coefficients', value: '4.05' },
    ]);
    expect(decision).toMatchObject({
      teachingPool: '7000000.50',
      readings: { D2: 'beforeAssessment', D9: 'leavesRanking' },
    });
    expect(facts.departments).toMatchObject({
      A: { establishment: '54', headcount: { senior: '7', associate: '20' } },
      B: { agencyHeadcount: { junior: '2' } },
      C: { isQualified: false },
      O1: { hasOwnAccounts: true },
    });
    expect(facts.research).toEqual({ coefficients: '4.05' });
    expect(JSON.stringify(BASE)).toBe(before);
  });

  test('null takes an entered value away; a reading falls back to its default', () => {
    const { decision } = applied([
      { path: 'decision.teachingPool', value: null },
      { path: 'decision.generalPool', value: '9000000' },
      { path: 'decision.readings.D9', value: null },
    ]);
    expect(decision.readings).toEqual({});
    const outcome = outcomeOf(SMALL_SCHOOL, decision);
    expect(outcome.approvedGeneralPool?.value.toString()).toBe('9000000');
    expect(outcome.readings.every(({ isDefault }) => isDefault)).toBe(true);
  });

  test('the later of two overrides of one path stands', () => {
    const { facts } = applied([
      { path: 'facts.departments.A.students', value: '1' },
      { path: 'facts.departments.A.students', value: '2' },
    ]);
    expect(facts.departments['A']?.students).toBe('2');
  });

  test('unknown paths and departments are refused, all at once', () => {
    const paths = [
      'decision.pool',
      'decision.lockMode',
      'decision.readings.D99',
      'decision.toString',
      'facts.period',
      'facts.departments.A.kind',
      'facts.departments.A.headcount',
      'facts.departments.A.headcount.dean',
      'facts.departments.A.__proto__',
      'facts.departments.A.headcount.senior.x',
      'facts.departments.Z.students',
      'facts.departments.constructor.students',
      'facts.departments.students',
      '',
    ];
    const result = applyOverrides(
      BASE,
      paths.map((path) => ({ path, value: '1' })),
      ground,
    );
    const problems = result.ok ? [] : result.problems.map(({ code, path }) => [path, code]);
    const departments = ['facts.departments.Z.students', 'facts.departments.constructor.students'];
    expect(problems).toEqual(
      paths.map((path) => [
        path,
        departments.includes(path) ? 'unknown_department' : 'unknown_path',
      ]),
    );
  });

  test('a code may hold dots', () => {
    const base = { ...BASE, facts: factsOf({ 'A.headcount': college(), 'x.y z': college() }) };
    const { facts } = applied(
      [
        { path: 'facts.departments.x.y z.students', value: '9' },
        { path: 'facts.departments.A.headcount.headcount.senior', value: '8' },
      ],
      base,
    );
    expect(facts.departments['x.y z']?.students).toBe('9');
    expect(facts.departments['A.headcount']?.headcount?.senior).toBe('8');
  });

  test('are told by the difference between two inputs, and lead back to it', () => {
    const overrides: readonly Override[] = [
      { path: 'decision.readings.D2', value: 'beforeAssessment' },
      { path: 'decision.teachingPool', value: '7000000' },
      { path: 'facts.departments.A.headcount.senior', value: '7' },
      { path: 'facts.departments.C.isQualified', value: 'false' },
    ];
    const after = applied(overrides);
    expect(diff(BASE, after, ground)).toEqual(overrides);
    expect(diff(BASE, BASE, ground)).toEqual([]);
    expect(applied(diff(BASE, after, ground))).toEqual(after);
  });

  test('have a name and a value to show', () => {
    expect(labelOfPath('facts.departments.A.establishment', ground)).toEqual({
      label: { zh: '岗位编制数', en: 'establishment' },
      symbol: 'B',
    });
    expect(labelOfPath('decision.staffRate', ground)?.symbol).toBe('K1');
    expect(labelOfPath('decision.readings.D7', ground)?.label.zh).toBe('得分相同怎样排名？');
    expect(labelOfPath('facts.departments.A.cadreHeadcount.senior', ground)?.label.zh).toBe(
      '其中非领导职务干部·正高人数',
    );
    expect(labelOfPath('facts.departments.A.salary', ground)).toBeUndefined();
    expect(valueAt(BASE, 'facts.departments.B.headcount.senior', ground)).toBe('4');
    expect(valueAt(BASE, 'decision.readings.D9', ground)).toBe('leavesRanking');
    expect(valueAt(BASE, 'decision.generalPool', ground)).toBeNull();
    expect(valueAt(BASE, 'facts.departments.Z.students', ground)).toBeNull();
  });
});

describe('two scenarios side by side', () => {
  test('figures, departments and overrides, with differences against the first', () => {
    const overrides = [{ path: 'decision.teachingPool', value: '6600000' }];
    const after = applied(overrides);
    const comparison = compareScenarios(
      [
        { outcome: outcomeOf(BASE.facts, BASE.decision), overrides: [] },
        { outcome: outcomeOf(after.facts, after.decision), overrides },
      ],
      figures,
    );
    const told = (values: readonly ({ toString(): string } | null)[]) => values.map(String);
    const pool = comparison.figures.find((one) => one.figure.id === 'teachingPool');
    expect(told(pool?.values ?? [])).toEqual(['6000000', '6600000']);
    expect(told(pool?.differences ?? [])).toEqual(['0', '600000']);
    const department = comparison.departments.find((one) => one.code === 'A');
    expect(told(department?.amounts ?? [])).toEqual(['2033392.2', '2236731.42']);
    expect(told(department?.differences ?? [])).toEqual(['0', '203339.22']);
    expect(told(department?.rates ?? [])).toEqual(['0', '0.1']);
    expect(told(department?.ranks ?? [])).toEqual(['1', '1']);
    expect(comparison.overrides).toEqual([
      { path: 'decision.teachingPool', values: [null, '6600000'] },
    ]);
    expect(comparison.departments.map((one) => one.code)).toEqual(['A', 'B', 'C', 'G', 'O1', 'O2']);
  });

  test('what one of them does not have stays empty', () => {
    const decision = { lockMode: 'POOL', generalPool: '9000000' } as const;
    const comparison = compareScenarios(
      [
        { outcome: outcomeOf(factsOf({ A: college() }), decision), overrides: [] },
        { outcome: outcomeOf(factsOf({ A: college(), O1: office() }), decision), overrides: [] },
      ],
      figures,
    );
    const base = comparison.figures.find((one) => one.figure.id === 'officeBase');
    expect([base?.values[0], base?.differences[1]]).toEqual([null, null]);
    const added = comparison.departments.find((one) => one.code === 'O1');
    expect([added?.amounts[0], added?.differences[1], added?.rates[1]]).toEqual([null, null, null]);
  });
});
