import type { DepartmentResult } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { DepartmentYear, InstitutionYear } from '../../database/entities/index.js';
import { run } from '../outcome/compute.js';
import { yearInputs, type YearInputs } from '../outcome/year.service.js';
import { yearFrame } from './year-frame.service.js';

type CollegePart = Pick<InstitutionYear, 'previousOfficeBase' | 'lastFrozenOfficeBase'>;
type UnitPart = Pick<
  DepartmentYear,
  'departmentId' | 'previousAllocation' | 'varianceYear' | 'varianceYearAnyDirection'
>;

export interface CarriedOver {
  readonly college: CollegePart;
  readonly units: readonly UnitPart[];
}

const NOTHING: CarriedOver = {
  college: { previousOfficeBase: null, lastFrozenOfficeBase: null },
  units: [],
};

/**
 * What a year takes over from the one before, where that one is there. Its Z and M are the standard of the
 * monthly parts (Art. 28(2)) once they are published; until then the last frozen base goes on (D50).
 */
export async function carriedOver(context: Context, period: string): Promise<CarriedOver> {
  const before = String(Number(period) - 1);
  const frame = await yearFrame(context, before);
  const inputs = await yearInputs(context, before, null);
  if (frame === null || inputs === null) return NOTHING;
  const { year } = frame;
  const { computed } = run(inputs);
  const outcome = computed.ok ? computed.outcome : null;
  const base = (year.isPublished && outcome?.officeBase?.value.toString()) || null;
  const results = new Map(outcome?.departments.map((result) => [result.code, result]));
  return {
    college: {
      previousOfficeBase: base,
      lastFrozenOfficeBase: base ?? year.previousOfficeBase ?? year.lastFrozenOfficeBase,
    },
    units: [...inputs.units.values()].flatMap(({ key, code }): UnitPart[] => {
      const result = results.get(code);
      if (result === undefined) return [];
      const previousAllocation = year.isPublished ? result.allocation.value.toFixed(2) : null;
      return [{ departmentId: key, previousAllocation, ...countedOn(inputs, result) }];
    }),
  };
}

/**
 * Art. 14: a year to which Q applied is followed by the next one of the row, any other by the first. The
 * count in one direction is the one that holds while the department stays on its side.
 */
function countedOn(
  { facts }: YearInputs,
  { code, staffingAdjustment }: DepartmentResult,
): Pick<UnitPart, 'varianceYear' | 'varianceYearAnyDirection'> {
  const { varianceYear, varianceYearAnyDirection } = facts.departments[code] ?? {};
  const next = (count: string | null | undefined): number | null => {
    if (count == null) return null;
    return staffingAdjustment.value.isZero() ? 1 : Number(count) + 1;
  };
  return {
    varianceYear: next(varianceYear),
    varianceYearAnyDirection: next(varianceYearAnyDirection),
  };
}
