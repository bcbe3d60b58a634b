import {
  sum,
  type CollegeYear as DomainYear,
  type Explained,
  type LedgerEntry as DomainEntry,
} from '@hebo/domain';
import type { Context } from '../../context.js';
import { toProblem } from '../../graphql/problems.js';
import { employeesByNumber } from '../employee/employee.service.js';
import { moneyText } from '../outcome/figures.js';
import type { CollegeYear, LedgerTotal } from './college-year.type.js';
import { figureWriter } from './pay-figure.js';
import { toEntry } from './pay-year-view.js';
import type { LedgerEntry } from './pay-year.type.js';
import { peopleRun } from './people-run.service.js';
import { seesEverybody, sightOfCollege } from './sight.js';
import { isSmallGroup } from './small-group.js';
import { toCash } from './unit-pay.service.js';
import type { UnitCash } from './unit-pay.type.js';

const TOTALS = [
  'basePayTotal',
  'generalTotal',
  'outstandingTotal',
  'unitIncomeTotal',
  'reserves',
  'grandTotal',
  'approvedTotal',
  'headroom',
] as const satisfies readonly (keyof DomainYear & keyof CollegeYear)[];

export async function collegeYear(
  context: Context,
  period: string,
  knownAt?: string | null,
): Promise<CollegeYear | null> {
  const found = await peopleRun(context, period, knownAt ?? null);
  if (found === null) return null;
  const { college, inputs, problems } = found;
  const { orNull } = figureWriter(context, sightOfCollege(context, inputs));
  const figureOf = (name: (typeof TOTALS)[number]): Explained | null => college?.[name] ?? null;
  const reader = { locale: context.locale, edition: inputs.edition.id };
  return {
    found,
    period,
    ...(Object.fromEntries(TOTALS.map((name) => [name, orNull(figureOf(name))])) as Pick<
      CollegeYear,
      (typeof TOTALS)[number]
    >),
    employeeCount: college?.people.length ?? null,
    ledgerTotals: totalsOf(college?.ledger ?? [], seesEverybody(context)),
    problems: problems.map((broken) => toProblem(broken, reader)),
  };
}

/** Sums by article, kind and state, in the order of the first entry of each; small groups for few eyes. */
function totalsOf(ledger: readonly DomainEntry[], isAll: boolean): LedgerTotal[] {
  const groups = new Map<string, DomainEntry[]>();
  for (const entry of ledger) {
    const key = `${articleOf(entry)} ${entry.kind} ${entry.status}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((entries): LedgerTotal[] => {
    const [first] = entries;
    const people = new Set(entries.flatMap(({ employeeNumber }) => employeeNumber ?? []));
    if (first === undefined || (!isAll && isSmallGroup(people.size))) return [];
    return [
      {
        kind: first.kind,
        status: first.status,
        article: articleOf(first),
        amount: moneyText(sum(entries.map(({ amount }) => amount.value))),
        count: entries.length,
      },
    ];
  });
}

const articleOf = ({ citation: { article, item } }: DomainEntry): string =>
  item === undefined ? article : `${article}(${item})`;

export async function ledgerOfYear(
  context: Context,
  { found }: CollegeYear,
): Promise<LedgerEntry[]> {
  const entries = found.college?.ledger ?? [];
  const numbers = new Set(entries.flatMap(({ employeeNumber }) => employeeNumber ?? []));
  const employees = await employeesByNumber(context, [...numbers]);
  const byNumber = new Map(employees.map((employee) => [employee.employeeNumber, employee]));
  const { inputs } = found;
  const write = figureWriter(context, sightOfCollege(context, inputs));
  return entries.map((entry) =>
    toEntry({ context, inputs, write }, entry, byNumber.get(entry.employeeNumber ?? '') ?? null),
  );
}

export function unitsOfYear({ found }: CollegeYear): UnitCash[] {
  return (found.college?.units ?? []).flatMap((cash) => {
    const department = found.inputs.units.get(cash.department);
    return department === undefined ? [] : [toCash(cash, department)];
  });
}
