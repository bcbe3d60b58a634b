import type { Parsed, Problem } from './kernel/problem.js';
import type { Computed, ComputedPerson } from './outcome.js';
import type { Amendment, DecisionInput, FactsInput, Regulation } from './regulation.js';
import type { YearAmounts } from './year-amounts.js';

/** A year as stored or sent. */
export interface YearInputs {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
  /** Numbers of the edition that are tried or were decided otherwise. */
  readonly amendments?: readonly Amendment[];
}

/** From plain inputs to an outcome, or every problem of facts, decision and amendments together. */
export function computeFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
): Computed {
  const parsed = parseYear(regulation, edition, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision, edition: amended } = parsed.value;
  return regulation.compute(facts, amended, decision);
}

/** The amounts alone, for lists and for many years or readings. */
export function amountsFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
): Parsed<YearAmounts> {
  const parsed = parseYear(regulation, edition, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision, edition: amended } = parsed.value;
  return regulation.amounts(facts, amended, decision);
}

/** The same for one person's year. */
export function computePersonFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  inputs: YearInputs,
  employeeNumber: string,
): ComputedPerson {
  const parsed = parseYear(regulation, edition, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision, edition: amended } = parsed.value;
  return regulation.computePerson(facts, amended, decision, employeeNumber);
}

/** The year's facts filled from people, for whoever may see departments and nobody in them. */
export function fillFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  { facts, decision, amendments }: YearInputs,
): Parsed<FactsInput> {
  const parsed = regulation.parseDecision(decision);
  if (!parsed.ok) return parsed;
  const amended = regulation.amend(edition, amendments ?? [], facts.period);
  return amended.ok ? regulation.fillFromPeople(facts, amended.value, parsed.value) : amended;
}

/** Everything that one year is computed from. */
export interface ParsedYear<Facts, Decision, Edition> {
  readonly facts: Facts;
  readonly decision: Decision;
  /** With the amendments in force. */
  readonly edition: Edition;
}

/** Facts, decision and amended edition, or every problem of them together. */
export function parseYear<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  { facts, decision, amendments }: YearInputs,
): Parsed<ParsedYear<Facts, Decision, Edition>> {
  const parsedFacts = regulation.parseFacts(facts);
  const parsedDecision = regulation.parseDecision(decision);
  const amended = regulation.amend(edition, amendments ?? [], facts.period);
  if (parsedFacts.ok && parsedDecision.ok && amended.ok) {
    const value = {
      facts: parsedFacts.value,
      decision: parsedDecision.value,
      edition: amended.value,
    };
    return { ok: true, value };
  }
  const problems: readonly Problem[] = [parsedFacts, parsedDecision, amended].flatMap((one) =>
    one.ok ? [] : one.problems,
  );
  return { ok: false, problems };
}
