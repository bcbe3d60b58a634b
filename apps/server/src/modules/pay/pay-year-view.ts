import type {
  LedgerEntry as DomainEntry,
  MonthLine,
  PersonMonth,
  PersonNotice,
} from '@hebo/domain';
import type { Context } from '../../context.js';
import { toCitation } from '../../graphql/citation.js';
import type { Department } from '../department/department.type.js';
import type { Employee } from '../employee/employee.type.js';
import { money } from '../outcome/figures.js';
import type { Notice } from '../outcome/outcome.type.js';
import { chosenReadings } from '../outcome/readings.js';
import type { YearInputs } from '../outcome/year.service.js';
import { figureWriter } from './pay-figure.js';
import type { PayLine, PayMonth } from './pay-month.type.js';
import type { LedgerEntry, PayYear } from './pay-year.type.js';
import type { PersonRun } from './people-run.service.js';
import { personNoticeWords } from './person-notice-wording.js';
import { sightOfPerson } from './sight.js';

type Writer = ReturnType<typeof figureWriter>;

/** How figures are written here, for whom, and what the codes of departments stand for. */
interface Page {
  readonly context: Context;
  readonly inputs: YearInputs;
  readonly write: Writer;
}

export function toPayYear(
  context: Context,
  employee: Employee,
  inputs: YearInputs,
  { person, readings }: Extract<PersonRun, { ok: true }>,
): PayYear {
  const write = figureWriter(context, sightOfPerson(context, inputs, person));
  const page = { context, inputs, write };
  const { figure, orNull } = write;
  return {
    employee,
    period: inputs.period,
    isProvisional: !(inputs.isPublished && inputs.isInForce),
    scheme: person.scheme,
    months: person.months.map((month) => toMonth(page, month)),
    researchTier: person.researchTier,
    researchCoefficient: orNull(person.researchCoefficient),
    countedTeachingHours: orNull(person.countedTeachingHours),
    workloadRelief: orNull(person.workloadRelief),
    entitlement: orNull(person.entitlement),
    scheduled: figure(person.scheduled),
    yearEndSettlement: figure(person.yearEndSettlement),
    forfeited: figure(person.forfeited),
    overpaid: figure(person.overpaid),
    basePay: figure(person.basePay),
    outstanding: figure(person.outstanding),
    total: figure(person.total),
    ledger: person.ledger.map((entry) => toEntry(page, entry, employee)),
    excluded:
      person.excluded === null
        ? null
        : toCitation(person.excluded, inputs.edition.id, context.locale),
    notices: person.notices.map((notice) => toNotice(context, notice)),
    readings: chosenReadings(
      { inputs },
      readings.map(({ code }) => code),
    ),
    problems: [],
  };
}

const unitOf = ({ inputs }: Page, code: string | null): Department | null =>
  code === null ? null : (inputs.units.get(code) ?? null);

function toMonth(page: Page, month: PersonMonth): PayMonth {
  const { figure, orNull } = page.write;
  const { postCoefficient: post } = month;
  return {
    month: month.month,
    department: unitOf(page, month.department),
    isEmployed: month.isEmployed,
    postCoefficient: orNull(post?.coefficient ?? null),
    coefficientSource: post?.source ?? null,
    step: post?.step ?? null,
    tableCell: post?.cell ?? null,
    grossLivingAllowance: figure(month.grossLivingAllowance),
    grossPostAllowance: figure(month.grossPostAllowance),
    grossInstalment: figure(month.grossInstalment),
    livingAllowance: figure(month.livingAllowance),
    postAllowance: figure(month.postAllowance),
    instalment: figure(month.instalment),
    heldPostAllowance: figure(month.heldPostAllowance),
    heldInstalment: figure(month.heldInstalment),
    paid: figure(month.paid),
    lines: month.lines.map((line) => toLine(page, line)),
    alreadyPaid: orNull(month.alreadyPaid),
    backPay: orNull(month.backPay),
  };
}

function toLine({ context, inputs, write }: Page, line: MonthLine): PayLine {
  return {
    component: line.component,
    effect: line.effect,
    label: line.label[context.locale],
    citation: toCitation(line.citation, inputs.edition.id, context.locale),
    amount: money(line.amount),
    figure: write.figure(line.amount),
  };
}

export function toEntry(page: Page, entry: DomainEntry, employee: Employee | null): LedgerEntry {
  const { context, inputs, write } = page;
  return {
    key: entry.key,
    employee,
    department: unitOf(page, entry.department),
    kind: entry.kind,
    status: entry.status,
    citation: toCitation(entry.citation, inputs.edition.id, context.locale),
    amount: money(entry.amount),
    condition: entry.condition[context.locale],
    dueOn: entry.dueOn,
    figure: write.figure(entry.amount),
  };
}

export function toNotice(
  { locale }: Pick<Context, 'locale'>,
  { code, month, values }: PersonNotice,
): Notice {
  return { code, message: personNoticeWords(code, values, locale), month, departments: [] };
}
