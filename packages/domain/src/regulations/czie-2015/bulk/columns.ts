import { isPoolReduced } from '../ch3-colleges/art15-exclusion.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import type { Facts } from '../facts/department.js';
import type { Choices } from '../readings.js';
import { bandsOf, type Bands } from './bands.js';
import { packDecision, type PackedDecision } from './pack-decision.js';
import { packNumbers, type PackedNumbers } from './pack-numbers.js';
import { columnOf } from './scale.js';
import { packOffice, packUnit, type PackedOffice, type PackedUnit } from './pack-units.js';

/** Everything that Articles 14 to 20 take of a year, in numbers. */
export interface PackedInputs {
  readonly units: readonly PackedUnit[];
  readonly offices: readonly PackedOffice[];
  /** Whether research posts have coefficients (D11). */
  readonly hasResearch: boolean;
  readonly numbers: PackedNumbers;
  readonly decision: PackedDecision;
}

/**
 * A year as columns of numbers, each in the unit that its comment names, in which what is usually
 * entered is whole, so that sums and products in doubles are exact below 2^53.
 */
export interface Columns {
  readonly codes: readonly string[];
  /** T and B, hundredths. */
  readonly heads: Float64Array;
  readonly establishment: Float64Array;
  /** T·Y1, ten-thousandths. */
  readonly titles: Float64Array;
  /** Q where the department is over or under, hundredths. */
  readonly overstaffing: Float64Array;
  readonly understaffing: Float64Array;
  /** S1, hundredths; nought in a teaching department. */
  readonly students: Float64Array;
  /** N, ten-thousandths; nought in a college. */
  readonly shares: Float64Array;
  readonly bands: Bands;
  /** The threshold of q, ten-thousandths; nought where Q always applies (D1). */
  readonly threshold: number;
  /** Whether what is compared with the threshold, and what is weighed, is all whole numbers. */
  readonly comparesExactly: boolean;
  readonly isWhole: boolean;
  readonly offices: OfficeColumns;
  readonly decision: PackedDecision;
  /** As decided, or as the edition has them. */
  readonly staffShare: number;
  readonly officeRatio: number;
}

/** Every office; what has accounts of its own counts nothing. */
export interface OfficeColumns {
  readonly codes: readonly string[];
  readonly hasOwnAccounts: Uint8Array;
  /** Σxy of each, ten-thousandths. */
  readonly coefficients: Float64Array;
  /** T1, hundredths. */
  readonly heads: number;
  /** Of those inside, in their order. */
  readonly bands: Bands;
}

/** Null where the year asks for more than the bulk path covers; the explained rules tell why. */
export function columnsOf(facts: Facts, edition: Edition, decision: Decision): Columns | null {
  const inputs = packInputs(facts, edition, decision);
  return inputs && columnsFrom(inputs);
}

export function packInputs(
  facts: Facts,
  edition: Edition,
  decision: Decision,
): PackedInputs | null {
  const units = packAll(facts.departments, packUnit);
  const offices = packAll(facts.offices, packOffice);
  if (units === null || offices === null) return null;
  const hasResearch = facts.research?.coefficients.greaterThan(0) ?? false;
  const numbers = packNumbers(edition);
  return { units, offices, hasResearch, numbers, decision: packDecision(decision) };
}

function packAll<From, To>(all: readonly From[], pack: (one: From) => To | null): To[] | null {
  const packed = all.flatMap((one) => pack(one) ?? []);
  return packed.length === all.length ? packed : null;
}

/** Pools that are whole fen as doubles, and readings that the bulk path knows in one option only. */
function isCovered({ units, hasResearch, decision }: PackedInputs): boolean {
  const { choices, generalPool, teachingPool } = decision;
  if (!Number.isSafeInteger(generalPool ?? 0) || !Number.isSafeInteger(teachingPool ?? 0)) {
    return false;
  }
  const isOneKind = units.every(({ isCollege }) => isCollege);
  if (!isOneKind && (choices.D5 !== 'together' || choices.D8 !== 'oneList')) return false;
  if (hasResearch && choices.D11 !== 'besidePool') return false;
  return choices.D32 === 'besideLevel' || !units.some(({ hasIncome }) => hasIncome);
}

export function columnsFrom(inputs: PackedInputs): Columns | null {
  if (!isCovered(inputs)) return null;
  const { units, offices, numbers, decision } = inputs;
  const { choices } = decision;
  const counted = countAll(units, numbers, choices);
  const bands = bandsOf(units, numbers.teaching, choices);
  const officeColumns = officeColumnsOf(offices, numbers, choices);
  if (counted === null || bands === null || officeColumns === null) return null;
  const columns = {
    ...counted,
    codes: units.map(({ code }) => code),
    establishment: columnOf(units, (unit) => unit.establishment),
    students: columnOf(units, (unit) => unit.students),
    shares: columnOf(units, (unit) => unit.commonCourseShare),
    bands,
    threshold: choices.D1 === 'alwaysApplies' ? 0 : numbers.threshold,
    offices: officeColumns,
    decision,
    staffShare: decision.staffShare ?? numbers.staffShare,
    officeRatio: decision.officeRatio ?? numbers.officeRatio,
  };
  return { ...columns, ...exactnessOf(columns) };
}

/** The threshold is compared in products of ten-thousandths and hundredths. */
function exactnessOf(
  columns: Omit<Columns, 'comparesExactly' | 'isWhole'>,
): Pick<Columns, 'comparesExactly' | 'isWhole'> {
  const { heads, establishment, titles, overstaffing, understaffing } = columns;
  const { students, shares, bands, threshold } = columns;
  const largest = Math.max(10_000, threshold);
  const isSafe = (value: number): boolean => Number.isSafeInteger(value * largest);
  const comparesExactly =
    Number.isSafeInteger(threshold) && heads.every(isSafe) && establishment.every(isSafe);
  const weighed = [titles, overstaffing, understaffing, students, shares, bands.coefficients];
  const isWhole = comparesExactly && weighed.every((column) => column.every(Number.isSafeInteger));
  return { comparesExactly, isWhole };
}

type Counted = Pick<Columns, 'heads' | 'titles' | 'overstaffing' | 'understaffing'>;

/** Art. 3 and T·Y1, under whatever reading of who counts; null where somebody is counted away twice. */
function countAll(
  units: readonly PackedUnit[],
  { titles: coefficients, overstaffing, understaffing }: PackedNumbers,
  choices: Choices,
): Counted | null {
  const size = units.length;
  const heads = new Float64Array(size);
  const titles = new Float64Array(size);
  const over = new Float64Array(size);
  const under = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    const unit = units[index];
    if (unit === undefined) return null;
    const source = choices.D34 === 'monthMean' ? unit.monthMeanHeadcount : unit.headcount;
    const year = choices.D4 === 'sameDirection' ? unit.varianceYear : unit.varianceYearAnyDirection;
    if (source === null || year === null) return null;
    let total = 0;
    let weighted = 0;
    for (let title = 0; title < source.length; title++) {
      const all = source[title] ?? 0;
      const count = all === 0 ? 0 : all - leftOut(unit, title, choices);
      if (count < 0) return null;
      const isUnnamed = title === source.length - 1 && choices.D33 === 'formulaGoverns';
      total += count;
      weighted += isUnnamed ? 0 : count * (coefficients[title] ?? 0);
    }
    if (total === 0) return null;
    const row = Math.min(year, 3) - 1;
    heads[index] = total;
    titles[index] = weighted;
    over[index] = overstaffing[row] ?? 0;
    under[index] = choices.D3 === 'overstaffingOnly' ? 0 : (understaffing[row] ?? 0);
  }
  return { heads, titles, overstaffing: over, understaffing: under };
}

function leftOut(unit: PackedUnit, title: number, choices: Choices): number {
  let count = 0;
  if (choices.D30 === 'notCounted') count += unit.agencyHeadcount?.[title] ?? 0;
  if (choices.D37 === 'cadresExcluded') count += unit.cadreHeadcount?.[title] ?? 0;
  if (isPoolReduced(choices)) count += unit.excludedHeadcount?.[title] ?? 0;
  return count;
}

function officeColumnsOf(
  offices: readonly PackedOffice[],
  numbers: PackedNumbers,
  choices: Choices,
): OfficeColumns | null {
  const inside = offices.filter(({ hasOwnAccounts }) => !hasOwnAccounts);
  const bands = bandsOf(inside, numbers.office, choices);
  return (
    bands && {
      codes: offices.map(({ code }) => code),
      hasOwnAccounts: Uint8Array.from(offices, ({ hasOwnAccounts }) => (hasOwnAccounts ? 1 : 0)),
      coefficients: columnOf(offices, ({ coefficients }) => coefficients),
      heads: inside.reduce((sum, { headcount }) => sum + headcount, 0),
      bands,
    }
  );
}
