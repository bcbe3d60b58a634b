import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, roundToFen, sum, ZERO } from '../../../kernel/money.js';
import type { MonthLine, PayComponent } from '../../../person-outcome.js';
import type { Cause, Clause } from './clause.js';

/** One component of a month: paid, withheld, and a line for every clause that took something. */
export interface ComponentPay {
  readonly paid: Explained;
  readonly held: Explained;
  readonly lines: readonly MonthLine[];
}

/** The words of one component, and the last part of the keys of its two figures. */
export interface ComponentRules {
  readonly component: PayComponent;
  readonly name: string;
  readonly heldName: string;
  readonly paid: Rule;
  readonly paidWhole: Rule;
  readonly held: Rule;
}

const NO_PARTS: Explained['parts'] = {};
const NO_LINES: readonly MonthLine[] = [];
const NO_READINGS: readonly string[] = [];

const yuan = (zh: string, en: string, formula: string): Rule => ({
  label: { zh, en },
  unit: 'yuan/month',
  formula,
});

const TERMS = { lines: { zh: '停发、扣减、暂扣各项', en: 'stopped, deducted and withheld' } };

export function componentRules(
  names: Pick<ComponentRules, 'component' | 'name' | 'heldName'>,
  zh: string,
  en: string,
): ComponentRules {
  return {
    ...names,
    paid: { ...yuan(`实发${zh}`, `${en} paid`, '{gross} - sum({lines})'), terms: TERMS },
    paidWhole: yuan(`实发${zh}`, `${en} paid`, '{gross}'),
    held: yuan(`暂扣${zh}`, `${en} withheld`, '0'),
  };
}

const leftAfter = ({ label }: Clause): Rule =>
  yuan(`${label.zh}后余额`, `left after ${label.en}`, 'max(0, {before} - {taken})');

const ruleOf = ({ label, citation }: Clause, formula: string): Rule => ({
  label,
  citation,
  unit: 'yuan/month',
  formula,
});

/** A component from which nothing is taken; `month` is the key of the person's month. */
export function payWhole(
  rules: ComponentRules,
  month: string,
  gross: Explained,
  readings: readonly string[] = NO_READINGS,
): ComponentPay {
  return {
    paid: computed(rules.paidWhole, `${month}.${rules.name}`, gross.value, { gross }, readings),
    held: computed(rules.held, `${month}.${rules.heldName}`, ZERO, NO_PARTS),
    lines: NO_LINES,
  };
}

/** What is left of a component as one clause after the other takes its part (D48). */
export class Remainder {
  readonly #rules: ComponentRules;
  readonly #month: string;
  readonly #gross: Explained;
  readonly #lines: MonthLine[] = [];
  /** What came to nothing, so that it can be read why. */
  readonly #idle: Explained[] = [];
  #left: Explained;

  constructor(rules: ComponentRules, month: string, gross: Explained) {
    this.#rules = rules;
    this.#month = month;
    this.#gross = gross;
    this.#left = gross;
  }

  /** Exact; rounded only where it is paid. */
  get left(): Explained {
    return this.#left;
  }

  /** The clause stops the whole component: nothing is paid and nothing withheld. */
  stop({ clause, fact, readings }: Cause): void {
    const rule = ruleOf(clause, 'if({because}, {gross}, 0)');
    const gross = this.#gross;
    const parts = { because: fact, gross };
    this.#add('STOPPED', clause, computed(rule, this.#key(clause), gross.value, parts, readings));
  }

  /** The line is what the rounded remainder loses, so that the lines add up to the fen. */
  take(clause: Clause, taken: Explained): void {
    const before = this.#left;
    if (taken.value.isZero()) this.#idle.push(taken);
    if (taken.value.isZero() || before.value.isZero()) return;
    const value = Decimal.max(0, before.value.minus(taken.value));
    const key = this.#key(clause);
    const after = computed(leftAfter(clause), `${key}.left`, value, { before, taken });
    this.#left = after;
    const rule = ruleOf(clause, 'roundToFen({before}) - roundToFen({after})');
    const loss = roundToFen(before.value).minus(roundToFen(value));
    this.#add('DEDUCTED', clause, computed(rule, key, loss, { before, after }));
  }

  /** What is left is kept back, to be settled later. */
  withhold({ clause, fact, readings }: Cause): void {
    const rule = ruleOf(clause, 'if({because}, roundToFen({left}), 0)');
    const left = this.#left;
    const key = `${this.#month}.${this.#rules.heldName}`;
    const value = roundToFen(left.value);
    this.#add('WITHHELD', clause, computed(rule, key, value, { because: fact, left }, readings));
  }

  pay(readings: readonly string[] = NO_READINGS): ComponentPay {
    const whole = payWhole(this.#rules, this.#month, this.#gross, readings);
    const gross = this.#gross;
    const lines = [...this.#lines.map((line) => line.amount), ...this.#idle];
    if (lines.length === 0) return whole;
    const left = gross.value.minus(sum(lines.map((line) => line.value)));
    const held = this.#lines.find((line) => line.effect === 'WITHHELD')?.amount;
    return {
      paid: computed(this.#rules.paid, whole.paid.key, left, { gross, lines }, readings),
      held: held ?? whole.held,
      lines: this.#lines,
    };
  }

  #key(clause: Clause): string {
    return `${this.#month}.${this.#rules.name}.${clause.id}`;
  }

  #add(effect: MonthLine['effect'], { label, citation }: Clause, amount: Explained): void {
    if (amount.value.isZero()) return;
    this.#lines.push({ component: this.#rules.component, effect, label, citation, amount });
  }
}
