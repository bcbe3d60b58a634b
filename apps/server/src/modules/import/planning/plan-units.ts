import { randomUUID } from 'node:crypto';
import type { CollegeYearInput } from '@hebo/domain';
import type { StoredProblem } from '../../../database/entities/index.js';
import type { Problem } from '@hebo/domain';
import { departmentFacts, type DepartmentFacts } from '../../department/department-facts.js';
import type { Department } from '../../department/department.type.js';
import { regulation } from '../../edition/edition-in-force.js';
import type { Surroundings, UnitKind, Values } from '../kinds/kind.js';
import type { SheetRow } from '../reading/read-rows.js';
import { WHOLE_COLLEGE } from '../reading/words.js';
import { storedProblem } from '../stored-problem.js';
import type { StandingUnits } from '../units/standing-units.js';
import { written, type Write } from '../writing/write.js';
import { changesOf, versionOf } from './compare.js';
import type { Plan, PlannedRow, WrongRows } from './plan.js';

export interface UnitPlanning {
  readonly kind: UnitKind;
  readonly rows: readonly SheetRow[];
  readonly standing: StandingUnits;
  readonly around: Surroundings;
}

/** As with people: again without the rows that break a rule, until what is left holds. */
export function planUnits(planning: UnitPlanning): Plan {
  const wrong: WrongRows = new Map();
  for (const row of planning.rows) {
    if (row.problems.length > 0) wrong.set(row.number, row.problems);
  }
  for (;;) {
    const { plan, broken } = attempt(planning, wrong);
    if (broken.size === 0) return plan;
    for (const [number, problems] of broken) wrong.set(number, problems);
  }
}

/** What is meant by a row, and what stands of it. */
interface Meant {
  readonly row: SheetRow;
  readonly unit: Department | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
}

function attempt(planning: UnitPlanning, wrong: WrongRows) {
  const { kind } = planning;
  const broken = new Map<number, StoredProblem[]>();
  const taken: { meant: Meant; patch: Values }[] = [];
  const rows = planning.rows.map((row): PlannedRow => {
    const key = row.values['department'] ?? row.values['period'] ?? null;
    const meant = meantBy(row, planning);
    const label = meant?.unit?.name ?? null;
    const problems = wrong.get(row.number) ?? [];
    const nothing = { ...row, key, label, outcome: 'WRONG', changes: [], problems } as const;
    if (row.problems.length > 0 || meant === null) return nothing;
    const present = presentOf(meant);
    const changes = changesOf(kind.columns, row.values, present);
    const refused = refusedBy(
      planning,
      meant,
      changes.map(({ field }) => field),
    );
    if (refused.length > 0 && !wrong.has(row.number)) broken.set(row.number, refused);
    if (refused.length > 0 || wrong.has(row.number)) return nothing;
    if (changes.length === 0) return { ...nothing, outcome: 'UNCHANGED' };
    const patch = Object.fromEntries(changes.map(({ field, new: value }) => [field, value]));
    taken.push({ meant, patch });
    const isNew = changes.every(({ old }) => old === null);
    return { ...nothing, outcome: isNew ? 'NEW' : 'CHANGED', changes };
  });
  const next = taken.map(({ meant, patch }) => ({
    meant,
    facts: { ...meant.facts, ...typed(patch) },
  }));
  for (const [number, problems] of check(next, planning)) broken.set(number, problems);
  const writes = next.map(({ meant, facts }) => writeOf(meant, facts, planning));
  return { plan: { rows, writes, requests: [] }, broken };
}

/** Null where the key names nothing; the cell has told it. */
function meantBy(row: SheetRow, { kind, standing, around }: UnitPlanning): Meant | null {
  const code = row.values['department'] ?? null;
  if (code === null || code === WHOLE_COLLEGE) {
    const facts = { ...standing.college?.facts };
    return { row, unit: null, facts, fields: kind.collegeFields };
  }
  const unit = around.departments.find((department) => department.code === code) ?? null;
  if (unit === null) return null;
  const facts = standing.byDepartment.get(unit.key)?.facts ?? {};
  return { row, unit, facts, fields: kind.unitFields };
}

const presentOf = ({ facts, fields }: Meant): Values =>
  Object.fromEntries(fields.map((field) => [field, facts[field]?.toString() ?? null]));

function refusedBy(
  { kind, around }: UnitPlanning,
  meant: Meant,
  changed: readonly string[],
): StoredProblem[] {
  const { values } = meant.row;
  const foreign = changed.filter((field) => !meant.fields.includes(field));
  const problems = foreign.map((field) => storedProblem('does_not_apply', field, { type: '' }));
  const period = values['period'] ?? around.period;
  if (period !== around.period) {
    const named = { value: period ?? '', period: around.period ?? '' };
    problems.push(storedProblem('period_differs', 'period', named));
  }
  const version = values['version'] ?? null;
  if (version !== null && versionOf(kind.columns, presentOf(meant)) !== version) {
    problems.push(storedProblem('row_changed_since', null));
  }
  return problems;
}

const INTEGERS = new Set(['tieOrder', 'varianceYear', 'varianceYearAnyDirection']);

/** As rows hold them. */
const typed = (patch: Values): Record<string, string | number | boolean | null> =>
  Object.fromEntries(
    Object.entries(patch).map(([field, value]) => {
      if (INTEGERS.has(field)) return [field, Number(value)];
      return [field, field === 'isQualified' ? value === 'true' : value];
    }),
  );

interface Next {
  readonly meant: Meant;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The whole year as it would stand; what is still missing is no mistake, facts come in piece by piece. */
function check(next: readonly Next[], { standing, around }: UnitPlanning) {
  const facts = new Map<string, DepartmentFacts>(
    around.departments.map(({ code, key }) => [code, standing.byDepartment.get(key)?.facts ?? {}]),
  );
  const rows = new Map<string, Meant>();
  let college: CollegeYearInput = standing.college?.facts ?? {};
  for (const { meant, facts: own } of next) {
    rows.set(meant.unit?.code ?? WHOLE_COLLEGE, meant);
    if (meant.unit === null) college = own;
    else facts.set(meant.unit.code, own as DepartmentFacts);
  }
  const departments = Object.fromEntries(
    around.departments.map((each) => [
      each.code,
      departmentFacts(each, facts.get(each.code) ?? {}),
    ]),
  );
  const parsed = regulation.parseFacts({ period: around.period ?? '', departments, college });
  const broken = new Map<number, StoredProblem[]>();
  for (const problem of parsed.ok ? [] : parsed.problems) {
    for (const [number, own] of placesOf(problem, rows)) {
      broken.set(number, [...(broken.get(number) ?? []), own]);
    }
  }
  return broken;
}

function placesOf(
  { code, path, values }: Problem,
  rows: ReadonlyMap<string, Meant>,
): [number, StoredProblem][] {
  const [list, name = '', field] = path.split('.');
  if (code === 'missing') return [];
  if (code === 'shares_sum_to_more_than_one') {
    const own = storedProblem(code, 'commonCourseShare', values);
    const sharing = [...rows.values()].filter(({ row }) => row.values['commonCourseShare'] != null);
    return sharing.map(({ row }) => [row.number, own]);
  }
  const meant = list === 'college' ? rows.get(WHOLE_COLLEGE) : rows.get(name);
  if (meant === undefined) return [];
  const column = list === 'college' ? name : (field ?? null);
  const isOwn = column !== null && meant.fields.includes(column);
  return [[meant.row.number, storedProblem(code, isOwn ? column : null, values)]];
}

function writeOf(
  { unit }: Meant,
  facts: Next['facts'],
  { standing, around, kind }: UnitPlanning,
): Write {
  if (unit === null) {
    const id = standing.college?.id ?? null;
    const before = standing.college?.facts ?? {};
    const pick = (from: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(kind.collegeFields.map((field) => [field, from[field] ?? null]));
    return written('InstitutionYear', {
      addedId: id,
      before: pick({ ...before }),
      after: pick(facts),
    });
  }
  const stands = standing.byDepartment.get(unit.key);
  const addedId = randomUUID();
  const version = (stands?.version ?? 0) + 1;
  const row = { ...facts, id: addedId, departmentId: unit.key, period: around.period, version };
  return written('DepartmentYear', { addedId, closedId: stands?.id ?? null, row });
}
