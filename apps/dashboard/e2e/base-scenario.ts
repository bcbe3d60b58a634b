import { askGraphQL, type Visitor } from './browser';

/** The base of 2026 in the demo college. */
export async function baseScenarioOf(visitor: Visitor): Promise<string> {
  const { data } = await askGraphQL<{ institutionYear: { baseScenario: { id: string } } }>(
    visitor,
    '{ institutionYear(period: "2026") { baseScenario { id } } }',
  );
  return data.institutionYear.baseScenario.id;
}
