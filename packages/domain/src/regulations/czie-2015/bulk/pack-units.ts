import { TITLE_CLASSES } from '../../../fields.js';
import type { Decimal } from '../../../kernel/money.js';
import { scoreOf } from '../ch3-colleges/art14-score.js';
import type {
  Assessed,
  DepartmentFacts,
  OfficeFacts,
  TitleHeadcount,
} from '../facts/department.js';
import { hasHeads } from '../facts/parse-headcount.js';
import { columnOf } from './scale.js';

/** Places by which each figure is shifted, so that what is usually entered is a whole number. */
const OF_A_HEAD = 2;
const OF_A_STUDENT = 2;
const OF_A_SHARE = 4;
const OF_A_POST_COEFFICIENT = 4;
/** Scores are only compared: a double keeps ten decimals of them apart. */
const OF_A_POINT = 10;

/** Heads in hundredths, by title class. */
export type PackedHeads = Float64Array;

interface PackedAssessed {
  readonly code: string;
  readonly score: number;
  readonly isQualified: boolean;
}

/** A college or teaching department in numbers, whatever is decided. */
export interface PackedUnit extends PackedAssessed {
  readonly isCollege: boolean;
  readonly headcount: PackedHeads;
  readonly monthMeanHeadcount: PackedHeads | null;
  readonly agencyHeadcount: PackedHeads | null;
  readonly cadreHeadcount: PackedHeads | null;
  readonly excludedHeadcount: PackedHeads | null;
  readonly establishment: number;
  readonly varianceYear: number;
  readonly varianceYearAnyDirection: number | null;
  /** Nought in a teaching department, as N is in a college. */
  readonly students: number;
  readonly commonCourseShare: number;
  readonly hasIncome: boolean;
}

/** An office that is paid from the pool. */
export interface PackedOffice extends PackedAssessed {
  readonly hasOwnAccounts: boolean;
  readonly headcount: number;
  readonly coefficients: number;
}

const units = new WeakMap<DepartmentFacts, PackedUnit | null>();
const offices = new WeakMap<OfficeFacts, PackedOffice | null>();

/** A department is packed once; null where it leaves out what people would have to tell. */
export function packUnit(facts: DepartmentFacts): PackedUnit | null {
  const known = units.get(facts);
  if (known !== undefined) return known;
  const packed = packUnitNew(facts);
  units.set(facts, packed);
  return packed;
}

export function packOffice(facts: OfficeFacts): PackedOffice | null {
  const known = offices.get(facts);
  if (known !== undefined) return known;
  const packed = packOfficeNew(facts);
  offices.set(facts, packed);
  return packed;
}

const packHeads = (heads: TitleHeadcount): PackedHeads =>
  columnOf(TITLE_CLASSES, (title) =>
    heads[title].isZero() ? 0 : shifted(heads[title], OF_A_HEAD),
  );

function packUnitNew(facts: DepartmentFacts): PackedUnit | null {
  const { headcount, cadreHeadcount, cadreCoefficients } = facts;
  const assessed = packAssessed(facts);
  const isToldWhole = cadreCoefficients !== null || !hasHeads(cadreHeadcount);
  if (headcount === null || assessed === null || !isToldWhole) return null;
  const { monthMeanHeadcount, agencyHeadcount, excludedHeadcount } = facts;
  const { establishment, varianceYear, varianceYearAnyDirection } = facts;
  return {
    ...assessed,
    isCollege: facts.kind === 'COLLEGE',
    headcount: packHeads(headcount),
    monthMeanHeadcount: monthMeanHeadcount && packHeads(monthMeanHeadcount),
    agencyHeadcount: agencyHeadcount && packHeads(agencyHeadcount),
    cadreHeadcount: cadreHeadcount && packHeads(cadreHeadcount),
    excludedHeadcount: excludedHeadcount && packHeads(excludedHeadcount),
    establishment: shifted(establishment, OF_A_HEAD),
    varianceYear: shifted(varianceYear, 0),
    varianceYearAnyDirection: varianceYearAnyDirection && shifted(varianceYearAnyDirection, 0),
    students: facts.students === null ? 0 : shifted(facts.students, OF_A_STUDENT),
    commonCourseShare:
      facts.commonCourseShare === null ? 0 : shifted(facts.commonCourseShare, OF_A_SHARE),
    hasIncome: facts.unitIncome?.greaterThan(0) ?? false,
  };
}

function packOfficeNew(facts: OfficeFacts): PackedOffice | null {
  const { code, isQualified, hasOwnAccounts, headcount, coefficients } = facts;
  if (hasOwnAccounts) {
    return { code, isQualified, hasOwnAccounts, score: 0, headcount: 0, coefficients: 0 };
  }
  const assessed = packAssessed(facts);
  if (assessed === null || headcount === null || coefficients === null) return null;
  return {
    ...assessed,
    hasOwnAccounts,
    headcount: shifted(headcount, OF_A_HEAD),
    coefficients: shifted(coefficients, OF_A_POST_COEFFICIENT),
  };
}

/** Null where two scores that differ might be one as doubles. */
function packAssessed(unit: Assessed): PackedAssessed | null {
  const score = shifted(scoreOf(unit, []).value, OF_A_POINT);
  if (!Number.isSafeInteger(score)) return null;
  return { code: unit.code, isQualified: unit.isQualified, score };
}

/** The nearest double to a decimal shifted by so many places; the decimal itself where that is whole. */
export const shifted = (value: Decimal | string, places: number): number =>
  Number(`${value}e${places}`);
