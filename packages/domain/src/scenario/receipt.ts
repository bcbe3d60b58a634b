import type { YearInputs } from '../compute-from.js';
import { canonical, type Plain } from '../kernel/canonical.js';
import type { AnyExplained } from '../kernel/explained.js';
import { Decimal } from '../kernel/money.js';
import type { Outcome } from '../outcome.js';

/**
 * What the hashes of a receipt are taken over: the caller takes SHA-256 of each text in UTF-8, so that
 * server and browser use what they have.
 */
export interface ReceiptTexts {
  /** Edition, facts, decision and amendments as computed, without persons. */
  readonly input: string;
  /** Every figure of departments, offices and pools, exact, with notices and readings. */
  readonly summary: string;
}

/** The texts behind `inputHash` and `summaryHash` of one outcome. */
export function receiptTexts(inputs: YearInputs, outcome: Outcome): ReceiptTexts {
  const { facts, decision, amendments = [] } = inputs;
  const { people: _people, college: _college, ...departments } = facts;
  const { college: _persons, ...figures } = outcome;
  const { regulation, edition } = outcome;
  return {
    input: canonical({
      regulation,
      edition,
      facts: toPlain(departments),
      decision: toPlain(decision),
      amendments: toPlain(amendments),
    }),
    summary: canonical(toPlain(figures)),
  };
}

/** The text behind `resultHash`: the whole outcome, everybody's months included. */
export function resultText(outcome: Outcome): string {
  return canonical(toPlain(outcome));
}

const isFigure = (value: object): value is AnyExplained => 'origin' in value && 'value' in value;

/** Figures as their exact values, without their explanations. */
function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  if (Decimal.isDecimal(value)) return value.toString();
  if (Array.isArray(value)) return value.map(toPlain);
  const record = value as object;
  if (isFigure(record)) return toPlain(record.value);
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, toPlain(field)]),
  );
}
