import {
  applyOverrides,
  CZIE_2015,
  EDITION_2015_01,
  groundOf,
  type Override,
  type PlainVariant,
} from '@hebo/domain';
import { drawColleges, type BenchCollege } from '../departments/college.ts';
import { decisionInput, factsInput } from '../departments/inputs.ts';
import { createDraw } from '../draw.ts';

export const DEPARTMENTS = 40;

export const [college] = drawColleges(1, DEPARTMENTS) as [BenchCollege];

/** The college as a leader's browser holds it. */
export const base: PlainVariant = {
  facts: factsInput(college),
  decision: { ...decisionInput(college), staffShare: '0.5' },
  edition: EDITION_2015_01.id,
};

const codes = college.departments.map(({ code }) => code);
const ofDepartment = (code: string, field: string): string => `facts.departments.${code}.${field}`;

/** A decimal of so many hundredths. */
const hundredths = (value: number): string =>
  `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;

/** Everything that moves an allocation: eight groups of drivers, two of them in every department. */
const CHANGES: readonly Override[] = [
  { path: 'decision.generalPool', value: String(college.generalPool + 100_000) },
  { path: 'decision.staffShare', value: '0.48' },
  { path: 'decision.officeRatio', value: '0.9' },
  { path: 'regulation.table1.associate', value: '1.9' },
  { path: 'regulation.staffingThreshold', value: '0.08' },
  { path: 'regulation.assessment1', value: '1.08' },
  ...college.departments.flatMap(({ code, junior, establishment }) => [
    { path: ofDepartment(code, 'headcount.junior'), value: String(junior + 1) },
    { path: ofDepartment(code, 'establishment'), value: String(establishment + 1) },
  ]),
];

export function changed(): PlainVariant {
  const applied = applyOverrides(base, CHANGES, groundOf(CZIE_2015, EDITION_2015_01));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return { ...base, ...applied.value };
}

/** Scenarios that change coefficients, N and heads, so that T, q and Q move; from one fixed seed. */
export function drawScenarios(count: number): readonly (readonly Override[])[] {
  const draw = createDraw(20_151_231);
  const pick = (): string => codes[draw(0, codes.length - 1)] ?? '';
  const teaching = college.departments.filter(({ sharePercent }) => sharePercent !== null);
  return Array.from({ length: count }, () => [
    { path: 'regulation.table1.associate', value: hundredths(draw(170, 200)) },
    { path: 'regulation.assessment1', value: hundredths(draw(104, 112)) },
    {
      path: ofDepartment(teaching[draw(0, teaching.length - 1)]?.code ?? '', 'commonCourseShare'),
      value: hundredths(draw(2, 15)),
    },
    ...Array.from({ length: 3 }, () => ({
      path: ofDepartment(pick(), 'headcount.intermediate'),
      value: String(draw(6, 45)),
    })),
  ]);
}

/** A goal for each way to search: a straight line, a leap between ranks, steps of a threshold. */
export const GOALS = [
  { path: 'decision.staffShare', from: '0', to: '1' },
  { path: ofDepartment('D00006', 'score'), from: '60', to: '99' },
  { path: ofDepartment('D00006', 'establishment'), from: '30', to: '120' },
  { path: 'regulation.table1.senior', from: '1.85', to: '4' },
] as const;
