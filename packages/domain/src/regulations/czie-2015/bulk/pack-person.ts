import type { Decimal } from '../../../kernel/money.js';
import { computeOutstanding } from '../ch2-structure/art13-outstanding.js';
import { forfeitureOf } from '../ch7-circumstances/forfeiture.js';
import { PLAIN_MONTH } from '../ch7-circumstances/month-circumstances.js';
import type { PersonContext } from '../people/context.js';
import { computeGross } from '../people/gross-month.js';
import { packEvent, type PackedEvent } from './pack-events.js';
import { NOT_BY_BASE } from './people-columns.js';
import { isByOfficePlan, plannedOf } from './planned.js';
import type { TurningPosts } from './posts-by-turns.js';

/** What packing needs beside the people. */
export interface PackContext {
  readonly context: PersonContext;
  /** Art. 29(1): whether a unit stops the reward together with the post allowance. */
  readonly stopsReward: (unit: string) => boolean;
}

export interface Stretch {
  readonly firstMonth: number;
  endMonth: number;
  readonly livingAllowance: number;
  readonly postAllowance: number;
  readonly instalment: number;
  readonly coefficient: number;
  /** Whose assessment the months bear, if any. */
  readonly unit: string | null;
}

/** A person in whole numbers; the fields are those of `PeopleColumns`. */
export interface PackedPerson {
  readonly stretches: readonly Stretch[];
  readonly events: readonly PackedEvent[];
  readonly planned: number;
  readonly isForfeited: boolean;
  readonly outstanding: number;
}

const FEN = 100;
const PER_COEFFICIENT = 10_000;
/** A month's money, times the parts of a month (at most 600,000), stays below 2^53. */
const LARGEST = 2 ** 32;

/** Null where whole numbers do not cover the person; then somebody explains every figure. */
export function packPerson(
  one: TurningPosts,
  { context, stopsReward }: PackContext,
): PackedPerson | null {
  const { person, posts, circumstances } = one;
  const { choices } = context;
  // What becomes of withheld money is told by the ledger.
  const isHeld = person.events.some(({ type }) => type === 'SUSPENDED' || type === 'STUDY_LEAVE');
  const isAssessed = one.research !== null && choices.D24 === 'applied';
  const stretches = isHeld || isAssessed ? null : stretchesOf(one, context);
  if (stretches === null) return null;
  const events: PackedEvent[] = [];
  for (const [month, post] of posts.entries()) {
    const what = circumstances[month] ?? PLAIN_MONTH;
    if (post === null || what === PLAIN_MONTH) continue;
    const decided = { choices, stopsReward: stopsReward(post.department) };
    const event = packEvent(month, post, what, decided);
    if (event === null) return null;
    events.push(event);
  }
  return {
    stretches,
    events,
    planned: plannedOf(one, context),
    isForfeited: forfeitureOf(person, context) !== null,
    outstanding: fen(computeOutstanding(person, context.period).value),
  };
}

const fen = (yuan: Decimal): number => yuan.times(FEN).toNumber();

/** Cells of tables are the same objects for everybody, so each is put into fen once. */
const fenOfCells = new WeakMap<Decimal, number>();

function fenOfCell(yuan: Decimal): number {
  const known = fenOfCells.get(yuan);
  if (known !== undefined) return known;
  const found = fen(yuan);
  fenOfCells.set(yuan, found);
  return found;
}

function stretchesOf(one: TurningPosts, context: PersonContext): readonly Stretch[] | null {
  const stretches: Stretch[] = [];
  const isByPlan = isByOfficePlan(one, context);
  for (const [month, post] of one.posts.entries()) {
    if (post === null) continue;
    const last = stretches.at(-1);
    if (last?.endMonth === month && !one.turns.has(month)) {
      last.endMonth = month + 1;
      continue;
    }
    const gross = computeGross(one, post, context);
    if (gross === null) return null;
    const isResearch = post.role === 'RESEARCH';
    const coefficient = isResearch ? one.research?.coefficient : post.coefficient?.coefficient;
    const isPlanned = isByPlan && post.role === 'OFFICE';
    const stretch = {
      firstMonth: month,
      endMonth: month + 1,
      livingAllowance: fenOfCell(gross.livingAllowance.value),
      postAllowance: fenOfCell(gross.postAllowance.value),
      instalment: fen(gross.instalment.value),
      coefficient:
        isPlanned || !coefficient
          ? NOT_BY_BASE
          : coefficient.value.times(PER_COEFFICIENT).toNumber(),
      unit: post.role === 'OFFICE' ? post.department : null,
    };
    if (!isCovered(stretch)) return null;
    stretches.push(stretch);
  }
  return stretches;
}

function isCovered({ livingAllowance, postAllowance, instalment, coefficient }: Stretch): boolean {
  return [livingAllowance, postAllowance, instalment, coefficient].every(
    (value) => Number.isSafeInteger(value) && value <= LARGEST,
  );
}
