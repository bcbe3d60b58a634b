import type { Columns } from './columns.js';

/** Art. 14 in millionths: a·(T·Y1 − Q·|T − B|) and a·(S1 or S2·N) of each department, a being Y2. */
export interface Weights {
  readonly staff: Float64Array;
  readonly students: Float64Array;
  readonly staffSum: number;
  readonly studentSum: number;
  /** ΣT2, hundredths. */
  readonly heads: number;
}

/** Below this many, insertion sorts faster than the built-in sort. */
const FEW = 64;

export function sortAscending(values: Float64Array): void {
  if (values.length > FEW) {
    values.sort();
    return;
  }
  for (let place = 1; place < values.length; place++) {
    const value = values[place] ?? 0;
    let gap = place;
    for (; gap > 0 && (values[gap - 1] ?? 0) > value; gap--) values[gap] = values[gap - 1] ?? 0;
    values[gap] = value;
  }
}

/**
 * The lowest score of each of the first three bands: with the better rank shared by equal scores
 * (D7), a department is within the first k exactly when its score reaches the k-th best.
 */
function lowestScores({ scores, cutoffs }: Columns): [number, number, number] {
  const sorted = scores.slice();
  sortAscending(sorted);
  const lowest = (places: number): number =>
    places === 0 ? Infinity : (sorted[sorted.length - places] ?? -Infinity);
  return [lowest(cutoffs[0]), lowest(cutoffs[1]), lowest(cutoffs[2])];
}

export function weigh(columns: Columns): Weights {
  const { heads, establishment, titles, students, shares, scores, isQualified } = columns;
  const { overstaffing, understaffing, threshold } = columns;
  const [first, second, third] = lowestScores(columns);
  const [best, good, middle, last, unqualified] = columns.assessments;
  const size = heads.length;
  const staffWeights = new Float64Array(size);
  const studentWeights = new Float64Array(size);
  let institutionStudents = 0;
  for (let index = 0; index < size; index++) institutionStudents += students[index] ?? 0;
  let allHeads = 0;
  let staffSum = 0;
  let studentSum = 0;
  for (let index = 0; index < size; index++) {
    const own = heads[index] ?? 0;
    const posts = establishment[index] ?? 0;
    const distance = Math.abs(own - posts);
    const isReached = distance * 10_000 >= threshold * posts;
    const adjustment = own > posts ? overstaffing[index] : understaffing[index];
    const staff = (titles[index] ?? 0) - (isReached ? (adjustment ?? 0) * distance : 0);
    const student = (students[index] ?? 0) * 10_000 + institutionStudents * (shares[index] ?? 0);
    const score = scores[index] ?? 0;
    let assessment = last;
    if (isQualified[index] === 0) assessment = unqualified;
    else if (score >= first) assessment = best;
    else if (score >= second) assessment = good;
    else if (score >= third) assessment = middle;
    staffWeights[index] = assessment * staff;
    studentWeights[index] = assessment * student;
    allHeads += own;
    staffSum += assessment * staff;
    studentSum += assessment * student;
  }
  return { staff: staffWeights, students: studentWeights, staffSum, studentSum, heads: allHeads };
}
