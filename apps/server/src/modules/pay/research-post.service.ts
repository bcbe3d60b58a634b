import type { PersonInput, PersonYear } from '@hebo/domain';
import type { Context } from '../../context.js';
import { titleLabel } from '../employee/employee-fact-label.js';
import { employeeYears } from '../employee/employee-record.service.js';
import { employeesByNumber } from '../employee/employee.service.js';
import type { Employee } from '../employee/employee.type.js';
import type { EmployeeYear } from '../employee/employee-year.type.js';
import { figureWriter } from './pay-figure.js';
import { toNotice } from './pay-year-view.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';
import { personRun } from './people-run.service.js';
import type { ResearchPost } from './research-post.type.js';
import { sightOfPerson } from './sight.js';

/** Everybody who is paid by a research tier in the year, in order of number. */
export async function researchPosts(
  context: Context,
  period: string,
): Promise<ResearchPost[] | null> {
  const inputs = await peopleInputs(context, period, null);
  if (inputs === null) return null;
  const people = Object.entries(inputs.facts.people ?? {}).flatMap(([number, facts]) =>
    holdsResearchPost(facts, period) ? yearOf(inputs, number) : [],
  );
  const numbers = people.map(({ employeeNumber }) => employeeNumber);
  const employees = await employeesByNumber(context, numbers);
  const byNumber = new Map(people.map((person) => [person.employeeNumber, person]));
  return Promise.all(
    employees.flatMap((employee) => {
      const person = byNumber.get(employee.employeeNumber);
      return person === undefined ? [] : [toPost(context, inputs, employee, person)];
    }),
  );
}

/** Few hold such a post, so only they are computed; whoever is paid otherwise in the end is left out. */
const holdsResearchPost = ({ postKind = [] }: PersonInput, period: string): boolean =>
  postKind.some(
    ({ value, from, to }) =>
      value === 'RESEARCH' && from <= `${period}-12` && (to == null || to > `${period}-01`),
  );

function yearOf(inputs: YearInputs, employeeNumber: string): PersonYear[] {
  const run = personRun(inputs, employeeNumber);
  return run.ok && run.person.scheme === 'RESEARCH' ? [run.person] : [];
}

async function toPost(
  context: Context,
  inputs: YearInputs,
  employee: Employee,
  person: PersonYear,
): Promise<ResearchPost> {
  const { orNull } = figureWriter(context, sightOfPerson(context, inputs, person));
  const years = await employeeYears(context, employee, {});
  const year = years.find(({ period }) => period === inputs.period) ?? null;
  const { titleClass } = employee;
  return {
    employee,
    title: titleClass === 'UNTITLED' ? null : titleLabel(titleClass, context.locale),
    year,
    indicatorCount: year === null ? null : indicatorsOf(year),
    tier: person.researchTier,
    coefficient: orNull(person.researchCoefficient),
    entitlement: orNull(person.entitlement),
    notices: person.notices.map((notice) => toNotice(context, notice)),
  };
}

/** The five core indicators of Article 22(2) that are met; null where none was recorded. */
function indicatorsOf(year: EmployeeYear): number | null {
  const { hasProject, hasImpact, hasTransfer, hasPrize, hasPatent } = year;
  const told = [hasProject, hasImpact, hasTransfer, hasPrize, hasPatent];
  return told.every((each) => each === null) ? null : told.filter((each) => each === true).length;
}
