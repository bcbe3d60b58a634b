import type { Parsed, Problem } from './kernel/problem.js';
import type { Computed, ComputedPerson } from './outcome.js';
import type { DecisionInput, FactsInput, Regulation } from './regulation.js';
import type { YearAmounts } from './year-amounts.js';

/** A year as stored or sent. */
export interface YearInputs {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
}

/** From plain inputs to an outcome, or every problem of facts and decision together. */
export function computeFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
): Computed {
  const parsed = parseYear(regulation, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision } = parsed.value;
  return regulation.compute(facts, edition, decision);
}

/** The amounts alone, for lists and for many years or readings. */
export function amountsFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
): Parsed<YearAmounts> {
  const parsed = parseYear(regulation, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision } = parsed.value;
  return regulation.amounts(facts, edition, decision);
}

/** The same for one person's year. */
export function computePersonFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
  employeeNumber: string,
): ComputedPerson {
  const parsed = parseYear(regulation, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision } = parsed.value;
  return regulation.computePerson(facts, edition, decision, employeeNumber);
}

/** The year's facts filled from people, for whoever may see departments and nobody in them. */
export function fillFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  { facts, decision }: YearInputs,
): Parsed<FactsInput> {
  const parsed = regulation.parseDecision(decision);
  return parsed.ok ? regulation.fillFromPeople(facts, edition, parsed.value) : parsed;
}

/** Facts and decision parsed, or every problem of both together. */
export function parseYear<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  { facts, decision }: YearInputs,
): Parsed<{ readonly facts: Facts; readonly decision: Decision }> {
  const parsedFacts = regulation.parseFacts(facts);
  const parsedDecision = regulation.parseDecision(decision);
  if (parsedFacts.ok && parsedDecision.ok) {
    return { ok: true, value: { facts: parsedFacts.value, decision: parsedDecision.value } };
  }
  const problems: readonly Problem[] = [
    ...(parsedFacts.ok ? [] : parsedFacts.problems),
    ...(parsedDecision.ok ? [] : parsedDecision.problems),
  ];
  return { ok: false, problems };
}
