import { rankedIn } from './bands.js';
import type { Columns } from './columns.js';

/** Art. 14 in the unit of its comment: what each department weighs by staff and by students. */
export interface Weights {
  /** (T·Y1 − Q·|T − B|)·Y2 in millionths, and (S1 or S2·N)·Y2 in hundred-millionths. */
  readonly staff: Float64Array;
  readonly students: Float64Array;
  /** Their sums, or what the sums are without Y2 (D2). */
  readonly staffBase: number;
  readonly studentBase: number;
  /** The least weight by staff, to tell whether any is below nought. */
  readonly leastStaff: number;
  /** ΣT2, hundredths. */
  readonly heads: number;
  /** The band of the ranking that each is in, and whether its variance counts. */
  readonly ranked: Uint8Array;
  readonly isCounted: Uint8Array;
}

export const PER_STAFF_WEIGHT = 1_000_000;
export const PER_STUDENT_WEIGHT = 100_000_000;

/** Where figures are nearest doubles, so near to the threshold nobody can tell a side. */
const NEAR = 2 ** -40;

/** Staff units so much smaller than what they are a difference of have lost their last digits. */
const SMALLEST_DIFFERENCE = 1 / 16;

/** Null where a double cannot decide. */
export function weigh(columns: Columns): Weights | null {
  const { heads, establishment, titles, students, shares, bands } = columns;
  const { overstaffing, understaffing, threshold, comparesExactly, isWhole, decision } = columns;
  const isAssessed = decision.choices.D2 === 'inPool';
  const ranked = rankedIn(bands);
  const size = heads.length;
  const staffWeights = new Float64Array(size);
  const studentWeights = new Float64Array(size);
  const isCounted = new Uint8Array(size);
  let institutionStudents = 0;
  for (let index = 0; index < size; index++) institutionStudents += students[index] ?? 0;
  let allHeads = 0;
  let staffBase = 0;
  let studentBase = 0;
  let leastStaff = Infinity;
  for (let index = 0; index < size; index++) {
    const own = heads[index] ?? 0;
    const posts = establishment[index] ?? 0;
    const title = titles[index] ?? 0;
    const distance = Math.abs(own - posts);
    const beyond = distance * 10_000 - threshold * posts;
    if (!comparesExactly && Math.abs(beyond) <= 10_000 * posts * NEAR) return null;
    const adjustment = (own > posts ? overstaffing[index] : understaffing[index]) ?? 0;
    const counts = beyond >= 0 && adjustment * distance !== 0;
    const staff = counts ? title - adjustment * distance : title;
    if (!isWhole && Math.abs(staff) < title * SMALLEST_DIFFERENCE) return null;
    const student = (students[index] ?? 0) * 10_000 + institutionStudents * (shares[index] ?? 0);
    const assessment = bands.coefficients[ranked[index] ?? 0] ?? 0;
    const base = isAssessed ? assessment : 100;
    if (counts) isCounted[index] = 1;
    staffWeights[index] = assessment * staff;
    studentWeights[index] = assessment * student;
    allHeads += own;
    staffBase += base * staff;
    studentBase += base * student;
    if (staff < leastStaff) leastStaff = staff;
  }
  return {
    staff: staffWeights,
    students: studentWeights,
    staffBase,
    studentBase,
    leastStaff,
    heads: allHeads,
    ranked,
    isCounted,
  };
}
