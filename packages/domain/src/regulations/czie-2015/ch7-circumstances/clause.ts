import { leaf, type Citation, type Explained, type Label } from '../../../kernel/explained.js';

/** A rule of Articles 28 to 31 as a payslip names it. */
export interface Clause {
  /** Last part of the keys of its figures: `people.0001.2015-05.instalment.sickLeave`. */
  readonly id: string;
  readonly label: Label;
  /** What is so where the clause applies. */
  readonly because: Label;
  readonly citation: Citation;
}

export function clause(
  id: string,
  at: string,
  label: Label,
  because: readonly [zh: string, en: string] = [label.zh, label.en],
): Clause {
  const [article = at, item] = at.split('/');
  return {
    id,
    label,
    because: { zh: because[0], en: because[1] },
    citation: { article, ...(item === undefined ? {} : { item }), summary: label },
  };
}

/** Why a clause applies to somebody in a month: the fact, and the readings that dated its effect. */
export interface Cause {
  readonly clause: Clause;
  readonly fact: Explained<boolean>;
  readonly readings: readonly string[];
}

const NO_READINGS: readonly string[] = [];

/** The cause that one recorded fact is; `key` is the fact's. */
export function causeOf(
  clause: Clause,
  key: string,
  readings: readonly string[] = NO_READINGS,
): Cause {
  return {
    clause,
    fact: leaf({ label: clause.because, unit: 'none' }, 'fact', key, true),
    readings,
  };
}
