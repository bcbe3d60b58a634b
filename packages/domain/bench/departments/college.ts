import { createDraw, type Draw } from '../draw.ts';

/** Heads of one department by the four classes of Table 1, whole numbers throughout. */
export interface BenchDepartment {
  readonly code: string;
  readonly senior: number;
  readonly associate: number;
  readonly intermediate: number;
  readonly junior: number;
  readonly establishment: number;
  readonly varianceYear: number;
  /** S1 of a college; null in a teaching department. */
  readonly students: number | null;
  /** N of a teaching department in hundredths; null in a college. */
  readonly sharePercent: number | null;
  /** The annual score in tenths of a point. */
  readonly scoreTenths: number;
  readonly isQualified: boolean;
}

/** A synthetic college: departments with an allocation, and its offices as two totals. */
export interface BenchCollege {
  /** Z of Art. 17 in whole yuan. */
  readonly generalPool: number;
  readonly departments: readonly BenchDepartment[];
  readonly officeHeadcount: number;
  /** Σ x·y in hundredths. */
  readonly coefficientHundredths: number;
}

const TEACHING_DEPARTMENTS = 4;

function drawDepartment(draw: Draw, index: number, isCollege: boolean): BenchDepartment {
  const senior = draw(1, 8);
  const associate = draw(4, 25);
  const intermediate = draw(6, 35);
  const junior = draw(1, 15);
  const heads = senior + associate + intermediate + junior;
  return {
    code: `D${String(index + 1).padStart(5, '0')}`,
    senior,
    associate,
    intermediate,
    junior,
    establishment: Math.max(1, heads + draw(-8, 8)),
    varianceYear: draw(1, 4),
    students: isCollege ? draw(300, 2500) : null,
    sharePercent: isCollege ? null : draw(2, 15),
    scoreTenths: draw(600, 990),
    isQualified: draw(1, 40) > 1,
  };
}

function drawCollege(draw: Draw, size: number): BenchCollege {
  return {
    generalPool: draw(700_000, 800_000) * size,
    departments: Array.from({ length: size }, (_, index) =>
      drawDepartment(draw, index, index >= TEACHING_DEPARTMENTS),
    ),
    officeHeadcount: draw(4, 6) * size,
    coefficientHundredths: draw(500, 800) * size,
  };
}

/** So many colleges of so many departments from one fixed seed. */
export function drawColleges(count: number, size: number): BenchCollege[] {
  const draw = createDraw(20_150_422);
  return Array.from({ length: count }, () => drawCollege(draw, size));
}
