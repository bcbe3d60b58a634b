import { CZIE_2015, computeFrom, type Outcome } from '@hebo/domain';
import { createDemoCollege } from '../demo/index.js';

const [edition] = CZIE_2015.editions;
const { years } = createDemoCollege();

/** The whole demo college in a year, everybody included. */
export function demoOutcome(period: string, readings: Record<string, string> = {}): Outcome {
  const year = years.find((each) => each.period === period);
  if (year === undefined || edition === undefined) throw new Error(`the demo has no ${period}`);
  const { facts, decision } = year;
  const chosen = { facts, decision: { ...decision, readings } };
  const computed = computeFrom(CZIE_2015, edition.edition, chosen);
  if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
  return computed.outcome;
}
