import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type { TemplateColumn, TemplateSpec } from '../files/template.js';
import { surroundings } from './import-plan.service.js';
import { labelOfValue } from './import-view.js';
import { ImportKind } from './import.enums.js';
import { kindFor } from './kind-access.js';
import type { Column, Kind, PersonKind, Surroundings, UnitKind, Values } from './kinds/kind.js';
import { standingPeople } from './people/standing-people.js';
import { versionOf } from './planning/compare.js';
import { normal } from './reading/normal.js';
import { WHOLE_COLLEGE, wordsFor, type Words } from './reading/words.js';
import { standingUnits, type StandingUnits } from './units/standing-units.js';

interface Asked {
  readonly period: string | null;
  readonly locale: Locale;
  /** With the present state, each row with the version by which a later change is noticed. */
  readonly isFilled: boolean;
}

/** The form of a kind that the reader may import; null for any other. */
export async function templateOf(
  context: Context,
  name: string,
  { period, locale, isFilled }: Asked,
): Promise<TemplateSpec | null> {
  const key = Object.values(ImportKind).find((each) => each === name);
  const kind = key === undefined ? null : kindFor(context.principal, key);
  if (kind === null || (kind.isOfPeriod && isFilled && period === null)) return null;
  const words = await wordsFor(context, hasCollege(kind));
  const spec: TemplateSpec = {
    locale,
    sheet: kind.label,
    lines: [kind.note[locale]],
    columns: kind.columns.map((column) => templateColumn(column, { words, locale })),
  };
  if (!isFilled) return spec;
  const values = await filledValues(context, kind, period);
  const rows = values.map((row) =>
    kind.columns.map((column) => {
      const value = row[column.key] ?? null;
      return value === null ? null : labelOfValue(column, value, { words, locale });
    }),
  );
  return { ...spec, rows };
}

const hasCollege = (kind: Kind): boolean =>
  kind.family === 'units' && kind.collegeFields.length > 0;

const TYPES: Readonly<Record<Column['type'], TemplateColumn['type']>> = {
  text: 'text',
  number: 'number',
  integer: 'number',
  money: 'number',
  share: 'percent',
  month: 'month',
  day: 'date',
  monthOrDay: 'text',
  year: 'text',
  yesNo: 'choice',
  choice: 'choice',
  department: 'choice',
};

function templateColumn(
  column: Column,
  { words, locale }: { words: Words; locale: Locale },
): TemplateColumn {
  const { key, label, type, note } = column;
  const example = exampleOf(column, { words, locale });
  const choices = words.choicesOf(column).map((choice) => choice.label[locale]);
  return {
    key,
    header: label,
    isRequired: column.isRequired === true,
    type: TYPES[type],
    ...(note !== undefined && { note }),
    ...(choices.length > 0 && { choices }),
    ...(example !== undefined && { example }),
    ...(column.isHidden === true && { isHidden: true }),
  };
}

/** A word of a closed list as the drop-down beside it says it. */
function exampleOf(
  column: Column,
  { words, locale }: { words: Words; locale: Locale },
): string | undefined {
  const { example } = column;
  if (typeof example !== 'string') return example?.[locale];
  const value = words.valueOf(column, normal(example));
  return value === undefined ? example : labelOfValue(column, value, { words, locale });
}

async function filledValues(
  context: Context,
  kind: Kind,
  period: string | null,
): Promise<Values[]> {
  const around = await surroundings(context, period);
  if (kind.family === 'units') {
    return filledUnits(kind, await standingUnits(context.em, period ?? ''), around);
  }
  const people = await standingPeople(context.em, null);
  return [...people.values()].flatMap((person) =>
    kind.filled(person, around).map((row) => ({
      ...row,
      version: versionOf(kind.columns, presentOf(kind, { person, row, around })),
    })),
  );
}

const presentOf = (
  kind: PersonKind,
  {
    person,
    row,
    around,
  }: { person: Parameters<PersonKind['present']>[0]; row: Values; around: Surroundings },
): Values | null => kind.present(person, row, around);

function filledUnits(kind: UnitKind, standing: StandingUnits, around: Surroundings): Values[] {
  const rowOf = (
    key: Values,
    facts: Readonly<Record<string, unknown>>,
    fields: readonly string[],
  ): Values => {
    const present = Object.fromEntries(
      fields.map((field) => [field, facts[field]?.toString() ?? null]),
    );
    return { ...key, ...present, version: versionOf(kind.columns, present) };
  };
  const units = around.departments
    .filter((unit) => kind.kindsOfUnit.includes(unit.kind))
    .map(({ key, code }) =>
      rowOf({ department: code }, standing.byDepartment.get(key)?.facts ?? {}, kind.unitFields),
    );
  if (kind.collegeFields.length === 0) return units;
  const key =
    kind.unitFields.length > 0 ? { department: WHOLE_COLLEGE } : { period: around.period };
  return [...units, rowOf(key, { ...standing.college?.facts }, kind.collegeFields)];
}
