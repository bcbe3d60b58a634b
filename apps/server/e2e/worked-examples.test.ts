import { Decimal, roundHalfUp } from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';
import { storeCollege } from './store-college.js';
import { caseOf, codeIn, workedExamples } from './worked-example.js';

const PREVIEW = `query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) {
  userErrors { rule field }
  outcome {
    pool: teachingPool generalPool staffShare K1: staffRate K2: studentRate S2: institutionStudents total: allocated residual: balance
    P: averageTeachingAllowance M: officeBase
    allocations {
      department { code } T: headcount Y1: averageTitleCoefficient q: staffingVariance
      Q: staffingAdjustment staffUnits studentUnits rank Y2: assessmentCoefficient Z: amount
    }
  }
} }`;

type Figures = Record<string, string | number | null>;
interface Previewed extends Payload {
  readonly outcome:
    (Figures & { readonly allocations: (Figures & { department: { code: string } })[] }) | null;
}

describe('worked examples of Articles 14 and 17, stored as facts and previewed', () => {
  const examples = workedExamples();
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example, at) => [example.name, example, String(2100 + at)] as const))(
    '%s',
    async (_, example, period) => {
      const { overrides, lockMode, ...college } = caseOf(example, period);
      const base = await storeCollege(app, college);
      const { scenarioPreview } = await ask<{ scenarioPreview: Previewed }>(app, 'LEADERSHIP', {
        query: PREVIEW,
        variables: { input: { base, lockMode, overrides } },
      });
      const { outcome, userErrors } = scenarioPreview;
      if (example.expect['error'] !== undefined) {
        expect(outcome).toBeNull();
        expect(userErrors.length).toBeGreaterThan(0);
        return;
      }
      expect(userErrors).toEqual([]);
      const { departments = {}, ...pools } = example.expect as Record<string, never>;
      expectFigures(outcome ?? {}, pools);
      for (const [code, figures] of Object.entries<Record<string, string>>(departments)) {
        const row = outcome?.allocations.find(
          ({ department }) => department.code === codeIn(period, code),
        );
        expectFigures(row ?? {}, figures);
      }
    },
  );
});

/** Ours, rounded half up to the decimals that the case writes, as equal strings. */
function expectFigures(actual: object, expected: Record<string, string>): void {
  const rounded = Object.entries(expected).map(([name, text]) => {
    const places = text.split('.')[1]?.length ?? 0;
    const value: unknown = (actual as Record<string, unknown>)[name];
    return [
      name,
      value == null ? value : roundHalfUp(new Decimal(String(value)), places).toFixed(places),
    ];
  });
  expect(Object.fromEntries(rounded)).toEqual(expected);
}
