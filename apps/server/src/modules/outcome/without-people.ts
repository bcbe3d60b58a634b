import { fillFrom, type DepartmentYearInput, type FactsInput } from '@hebo/domain';
import { regulation } from '../edition/edition-in-force.js';
import type { YearInputs } from './year.service.js';

/**
 * A year for whoever may see departments and nobody in them: what people tell of their departments
 * stays, they themselves do not. Where people's facts are wrong the departments stand as they were
 * entered; the problems are told where people are read.
 */
export function withoutPeople(inputs: YearInputs): YearInputs {
  const { edition, decision, amendments } = inputs;
  const { people, ...entered } = inputs.facts;
  if (people === undefined || decision === null) return { ...inputs, facts: entered };
  const filled = fillFrom(regulation, edition.edition, {
    facts: inputs.facts,
    decision,
    amendments,
  });
  if (!filled.ok) return { ...inputs, facts: entered };
  const holders = new Map(inputs.holders);
  for (const path of filledPaths(entered, filled.value)) holders.set(path, null);
  return { ...inputs, facts: filled.value, holders };
}

/** What was filled stands in no stored object: it is told by people. */
function filledPaths(entered: FactsInput, filled: FactsInput): string[] {
  const departments = Object.entries(filled.departments).flatMap(([code, year]) => {
    const before = entered.departments[code];
    const fields = Object.keys(year) as (keyof DepartmentYearInput)[];
    const added = fields.filter((field) => isTold(year[field]) && !isTold(before?.[field]));
    return added.map((field) => `facts.departments.${code}.${field}`);
  });
  return isTold(entered.research) ? departments : [...departments, 'facts.research'];
}

const isTold = (value: unknown): boolean => value !== null && value !== undefined;
