import { parseYear, type YearInputs } from '../compute-from.js';
import type { Parsed, Problem } from '../kernel/problem.js';
import type { CoefficientTable } from '../regulation.js';
import type { Decision } from '../regulations/czie-2015/decision.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import type { Facts } from '../regulations/czie-2015/facts/department.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import {
  decisionGroups,
  DEPARTMENT_GROUPS,
  OFFICE_GROUPS,
  rateGroup,
  readingGroup,
  TABLE_GROUPS,
  type DriverGroup,
  type GroupsOf,
} from './drivers.js';

/** A year's departments under an edition, as entered; people are not looked at. */
export interface Variant extends YearInputs {
  readonly edition: Edition;
}

export interface ParsedVariant {
  readonly facts: Facts;
  readonly edition: Edition;
  readonly decision: Decision;
}

export function parseVariant({ edition, ...inputs }: Variant): Parsed<ParsedVariant> {
  return parseYear(CZIE_2015, edition, inputs);
}

/** Two variants, and every one between them: each group of drivers from the one or from the other. */
export interface Mixer {
  /** Groups in which the two differ, in order of code. */
  readonly changed: readonly DriverGroup[];
  /** Codes of units whose own facts differ. */
  readonly changedUnits: ReadonlySet<string>;
  readonly mix: (isTaken: IsTaken) => ParsedVariant;
}

/** Whether a group stands as in the scenario. */
export type IsTaken = (group: DriverGroup) => boolean;

/** A record of both variants at once: which group each field goes with. */
interface Mixed<Value> {
  readonly changed: readonly DriverGroup[];
  readonly mix: (isTaken: IsTaken) => Value;
}

export function mixerOf(base: ParsedVariant, scenario: ParsedVariant): Mixer {
  const decided = decisionGroups(base.decision.lockMode, scenario.decision.lockMode);
  const decision = mixRecords(base.decision, scenario.decision, decided);
  const choices = mixRecords(
    base.decision.choices,
    scenario.decision.choices,
    Object.fromEntries(
      Object.keys(base.decision.choices).map((code) => [code, readingGroup(code)]),
    ),
  );
  const edition = mixEditions(base, scenario);
  const { facts } = base;
  const departments = mixLists(facts.departments, scenario.facts.departments, DEPARTMENT_GROUPS);
  const offices = mixLists(facts.offices, scenario.facts.offices, OFFICE_GROUPS);
  const research = mixRecords(facts, scenario.facts, { research: 'posts' });
  const parts = [decision, choices, edition, departments, offices, research];
  return {
    changed: [...new Set(parts.flatMap(({ changed }) => changed))].toSorted(),
    changedUnits: new Set([...departments.changedCodes, ...offices.changedCodes]),
    mix: (isTaken) => ({
      decision: { ...decision.mix(isTaken), choices: choices.mix(isTaken) },
      edition: edition.mix(isTaken),
      facts: {
        ...research.mix(isTaken),
        departments: departments.mix(isTaken),
        offices: offices.mix(isTaken),
      },
    }),
  };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** One record for each choice of groups, so that what is made of a record can be kept by it. */
function mixRecords<Value extends object>(
  base: Value,
  scenario: Value,
  groups: GroupsOf<Value>,
): Mixed<Value> {
  const fields = (Object.entries(groups) as [keyof Value, DriverGroup | undefined][]).flatMap(
    ([field, group]) =>
      group === undefined || isSame(base[field], scenario[field]) ? [] : [[field, group] as const],
  );
  const made = new Map<string, Value>();
  return {
    changed: fields.map(([, group]) => group),
    mix: (isTaken) => {
      const taken = fields.filter(([, group]) => isTaken(group)).map(([field]) => field);
      if (taken.length === 0) return base;
      const key = taken.join();
      const mixed = made.get(key) ?? { ...base, ...only(scenario, taken) };
      made.set(key, mixed);
      return mixed;
    },
  };
}

const only = <Value extends object>(record: Value, fields: readonly (keyof Value)[]) =>
  Object.fromEntries(fields.map((field) => [field, record[field]])) as Partial<Value>;

/** Both variants hold the same departments in the same order. */
function mixLists<Value extends { readonly code: string }>(
  base: readonly Value[],
  scenario: readonly Value[],
  groups: GroupsOf<Value>,
): Mixed<readonly Value[]> & { readonly changedCodes: readonly string[] } {
  const all = base.map((one, index) => mixRecords(one, scenario[index] ?? one, groups));
  return {
    changed: all.flatMap(({ changed }) => changed),
    changedCodes: base.flatMap(({ code }, index) => (all[index]?.changed.length ? [code] : [])),
    mix: (isTaken) => all.map(({ mix }) => mix(isTaken)),
  };
}

/** One edition for each choice of groups, since an edition's leaves are made once for each. */
function mixEditions(base: ParsedVariant, scenario: ParsedVariant): Mixed<Edition> {
  const decided = decisionGroups(base.decision.lockMode, scenario.decision.lockMode);
  const keys = Object.keys(base.edition.rates) as (keyof Edition['rates'])[];
  const rates = mixRecords(
    base.edition.rates,
    scenario.edition.rates,
    Object.fromEntries(keys.map((key) => [key, rateGroup(key, decided)])),
  );
  const byKey = ({ edition }: ParsedVariant): Readonly<Record<string, CoefficientTable>> =>
    Object.fromEntries(edition.tables.map((table) => [table.key, table]));
  const tables = mixRecords(byKey(base), byKey(scenario), TABLE_GROUPS);
  const changed = [...rates.changed, ...tables.changed];
  const made = new Map<string, Edition>();
  return {
    changed,
    mix: (isTaken) => {
      const key = changed.filter(isTaken).join();
      if (key === '') return base.edition;
      const mixed = made.get(key) ?? {
        ...base.edition,
        rates: rates.mix(isTaken),
        tables: Object.values(tables.mix(isTaken)),
      };
      made.set(key, mixed);
      return mixed;
    },
  };
}

/** A department that only one of two variants holds, or that is of another kind there, is a problem. */
export function sameDepartments(base: Facts, scenario: Facts): readonly Problem[] {
  const kinds = ({ departments, offices }: Facts): ReadonlyMap<string, string> =>
    new Map([...departments, ...offices].map(({ code, kind }) => [code, kind]));
  const [before, after] = [kinds(base), kinds(scenario)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .filter((code) => before.get(code) !== after.get(code))
    .map((department) => ({
      code: 'unknown_department',
      path: `departments.${department}`,
      values: { department },
    }));
}
