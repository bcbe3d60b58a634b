import {
  TITLE_FIELDS,
  type HeadcountDerivation as DomainDerivation,
  type UnitCash as DomainCash,
} from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Department } from '../department/department.type.js';
import { employeesByNumber } from '../employee/employee.service.js';
import { ownCodes } from '../outcome/allocation.service.js';
import { decimal, money, orNull } from '../outcome/figures.js';
import { maySeeResult } from '../outcome/published.js';
import { figureWriter } from './pay-figure.js';
import { peopleRun } from './people-run.service.js';
import { sightOfDepartment } from './sight.js';
import type { HeadcountDerivation, UnitCash } from './unit-pay.type.js';

const isWithin = async (context: Context, { code }: Department): Promise<boolean> => {
  const own = await ownCodes(context);
  return own === null || own.has(code);
};

/** Heads are facts, so a department sees its own before the year is published. */
export async function headcountDerivation(
  context: Context,
  department: Department,
  period: string,
  knownAt?: string | null,
): Promise<HeadcountDerivation | null> {
  if (!(await isWithin(context, department))) return null;
  const run = await peopleRun(context, period, knownAt ?? null);
  const found = run?.college?.derivations.find((each) => each.department === department.code);
  if (run === null || found === undefined) return null;
  const numbers = found.rows.flatMap(({ employeeNumbers }) => employeeNumbers);
  const visible = await employeesByNumber(context, numbers);
  const seen = new Set(visible.map(({ employeeNumber }) => employeeNumber));
  const write = figureWriter(context, await sightOfDepartment(context, run.inputs, seen));
  return {
    department,
    month: found.month,
    rows: found.rows.map((row) => toRow(context, row)),
    headcount: write.figure(found.headcount),
    averageTitleCoefficient: write.orNull(found.averageTitleCoefficient),
    officeHeadcount: write.orNull(found.officeHeadcount),
    coefficients: write.orNull(found.coefficients),
  };
}

function toRow({ locale }: Context, row: DomainDerivation['rows'][number]) {
  const { titleClass, derived, entered, isDifferent, employeeNumbers } = row;
  return {
    employeeNumbers,
    titleClass,
    label: TITLE_FIELDS[titleClass].label[locale],
    derived: decimal(derived),
    entered: orNull(decimal, entered),
    isDifferent,
  };
}

/** Before the result is published a department sees its income and no more. */
export async function unitCash(
  context: Context,
  department: Department,
  period: string,
): Promise<UnitCash | null> {
  if (!(await isWithin(context, department))) return null;
  const run = await peopleRun(context, period, null);
  const found = run?.college?.units.find((each) => each.department === department.code);
  if (run === null || found === undefined) return null;
  const cash = toCash(found, department);
  if (maySeeResult(context.principal, run.inputs)) return cash;
  return { ...cash, allocation: null, pool: null, instalment: null, yearEndSettlement: null };
}

export function toCash(cash: DomainCash, department: Department): UnitCash {
  return {
    department,
    allocation: orNull(money, cash.allocation),
    unitIncome: money(cash.unitIncome),
    pool: orNull(money, cash.pool),
    instalment: orNull(money, cash.instalment),
    yearEndSettlement: orNull(money, cash.yearEndSettlement),
  };
}
