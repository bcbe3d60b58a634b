import type { Fields, Figures } from '../examples/example.js';
import { personMonth } from '../examples/person-month.js';
import type { Explained } from '../kernel/explained.js';
import { invariant } from '../kernel/invariant.js';

/** Somebody in an office, post allowance 1515 and instalment 1500, so that a day is 50 yuan. */
const MAY: Fields = {
  month: '2015-05',
  departmentKind: 'office',
  postAllowance: '1515',
  reward: '1500',
};

/** Figures of one month in which something happens, and the figures themselves. */
export function figuresIn(events: readonly Fields[], change: Fields = {}): Figures {
  const result = personMonth({ ...MAY, events, ...change });
  invariant(result.ok, result.ok ? '' : JSON.stringify(result.problems));
  return result.figures;
}

const NAMES = ['living', 'postAllowance', 'reward', 'heldPostAllowance', 'heldReward'] as const;

/** The same in one order: living allowance, post allowance, reward, then what is withheld of both. */
export function amountsIn(events: readonly Fields[], change: Fields = {}): readonly Explained[] {
  const figures = figuresIn(events, change);
  return NAMES.map((name) => figures[name] as Explained);
}

export function paidIn(events: readonly Fields[], change: Fields = {}): string {
  return amountsIn(events, change)
    .map(({ value }) => value.toString())
    .join(' ');
}

/** The reward of a month, which most rules are about. */
export function rewardIn(events: readonly Fields[], change: Fields = {}): string {
  return (figuresIn(events, change)['reward'] as Explained).value.toString();
}

/** What is wrong with an example of a month, as `path: code`. */
export function refusedIn(events: unknown, change: Fields = {}): readonly string[] {
  const result = personMonth({ ...MAY, events, ...change } as Fields);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path}: ${code}`);
}
