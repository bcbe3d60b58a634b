import { createDraw, type Draw } from '../draw.ts';
import { POSTS } from './rules.ts';

/** A month with leave: halves of days by kind. Months of the year count from nought. */
export interface Absence {
  readonly month: number;
  readonly sick: number;
  readonly personal: number;
  readonly absent: number;
}

/** A synthetic member of an office for one pay year; months are counted from year nought. */
export interface BenchPerson {
  readonly index: number;
  /** Index of POSTS. */
  readonly post: number;
  readonly office: number;
  readonly workStarted: number;
  /** To the title or grade. */
  readonly appointed: number;
  readonly isQualified: boolean;
  /** By month. */
  readonly absences: readonly Absence[];
}

/** People from one fixed seed, drawn anew each time they are asked for, so that no list is kept. */
export interface BenchPeople {
  readonly count: number;
  draw(): Iterable<BenchPerson>;
}

export const PERIOD = 2026;
export const FIRST_MONTH = 12 * PERIOD;
export const OFFICES = 20;

/** Sick or personal leave, both, or absence without leave; never two on one day. */
function drawAbsence(draw: Draw, month: number): Absence {
  const kind = draw(1, 8);
  if (kind <= 3) return { month, sick: draw(1, 36), personal: 0, absent: 0 };
  if (kind <= 6) return { month, sick: 0, personal: draw(1, 24), absent: 0 };
  if (kind === 7) return { month, sick: draw(1, 16), personal: draw(1, 12), absent: 0 };
  return { month, sick: 0, personal: 0, absent: draw(1, 5) };
}

function drawAbsences(draw: Draw): Absence[] {
  if (draw(1, 4) > 1) return [];
  const months = new Set(Array.from({ length: draw(1, 4) }, () => draw(0, 11)));
  return [...months].sort((one, other) => one - other).map((month) => drawAbsence(draw, month));
}

function drawPerson(draw: Draw, index: number): BenchPerson {
  const worked = draw(1, 500);
  return {
    index,
    post: draw(0, POSTS.length - 1),
    office: draw(0, OFFICES - 1),
    workStarted: FIRST_MONTH - worked,
    appointed: FIRST_MONTH - draw(1, Math.min(worked, 120)),
    isQualified: draw(1, 50) > 1,
    absences: drawAbsences(draw),
  };
}

export function drawPeople(count: number): BenchPeople {
  return {
    count,
    *draw() {
      const draw = createDraw(20_150_422);
      for (let index = 0; index < count; index++) yield drawPerson(draw, index);
    },
  };
}
