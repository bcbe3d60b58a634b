import { defineEntity, p } from '@mikro-orm/core';
import { FACT_GROUPS, ROLES } from '../../modules/access/role.js';
import { institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import {
  ACTING_ACCOUNT,
  ACTING_DEPARTMENT_NAMES,
  ACTING_FACT_GROUPS,
  ACTING_ROLE,
  actsAs,
} from '../settings.js';
import { id, institutionId } from './keys.js';

export const IMPORT_KINDS = [
  'PEOPLE',
  'POSTS_AND_TITLES',
  'STUDENTS_AND_SHARES',
  'ESTABLISHMENT',
  'ASSESSMENTS',
  'PERSON_ASSESSMENTS',
  'LEAVE',
  'RESEARCH',
  'UNIT_INCOME',
  'APPROVED_TOTAL',
  'AWARDS_AND_CUTS',
  'LAST_YEAR',
  'PAYMENTS',
  'VARIANCE_YEAR',
] as const;

export const IMPORT_STATUSES = [
  'READING',
  'CHECKED',
  'COMMITTING',
  'COMMITTED',
  'REQUESTED',
  'FAILED',
  'CANCELED',
  'UNDONE',
] as const;

export const IMPORT_OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'WRONG'] as const;

/** The tables that an import may write, by the names of their entities. */
export const IMPORT_TARGETS = [
  'DepartmentYear',
  'Employee',
  'EmployeeFact',
  'EmployeeEvent',
  'EmployeeYear',
  'EmployeePayment',
  'InstitutionYear',
] as const;

/** The maker's own, while the departments and the kind of fact for which it was made are still theirs. */
const OWN = `account_id = ${ACTING_ACCOUNT} and acting_as = ${ACTING_ROLE} and department_ids <@ ${ACTING_DEPARTMENT_NAMES} and (fact_group is null or fact_group = any (${ACTING_FACT_GROUPS}))`;
const WRITES = actsAs('PERSONNEL', 'DATA_OWNER', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD');

const ofImport = (table: string): string =>
  `exists (select 1 from import i where i.institution_id = ${table}.institution_id and i.id = ${table}.import_id)`;

/** A file that somebody handed in, from its first reading to what became of it. */
const ImportSchema = defineEntity({
  name: 'Import',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('import'),
    mayRead('import', `${actsAs('PERSONNEL', 'AUDITOR')} or (${OWN})`),
    mayInsert('import', `${WRITES} and (${OWN})`),
    mayUpdate('import', `${actsAs('PERSONNEL')} or (${WRITES} and ${OWN})`),
  ],
  indexes: [{ name: 'import_created_index', properties: ['institutionId', 'createdAt'] }],
  properties: {
    institutionId,
    id,
    accountId: p.uuid(),
    createdByName: p.text(),
    actingAs: p.enum(ROLES),
    departmentIds: p.array(),
    factGroup: p.enum(FACT_GROUPS).strictNullable(),
    kind: p.enum(IMPORT_KINDS),
    period: p.text().strictNullable(),
    fileName: p.text(),
    /** Of the file itself, which lives for an hour. */
    uploadToken: p.text().strictNullable(),
    sheetName: p.text().strictNullable(),
    headerRow: p.integer().strictNullable(),
    status: p.enum(IMPORT_STATUSES),
    processed: p.integer(),
    total: p.integer().strictNullable(),
    newRows: p.integer(),
    changedRows: p.integer(),
    unchangedRows: p.integer(),
    wrongRows: p.integer(),
    columns: p.json<FoundColumn[]>(),
    fileProblems: p.json<StoredProblem[]>(),
    /** Of the plan and of what it rests on. */
    expectedHash: p.text().strictNullable(),
    isRightRowsOnly: p.boolean(),
    reason: p.text().strictNullable(),
    requests: p.integer(),
    createdAt: p.datetime(),
    /** When whoever works on it was last heard of. */
    aliveAt: p.datetime(),
    committedAt: p.datetime().strictNullable(),
    undoneAt: p.datetime().strictNullable(),
  },
});

/** A column of the file, or one that the kind has and the file has not. */
export interface FoundColumn {
  /** Null where the import has no purpose for it. */
  readonly key: string | null;
  /** As the header says; null where it is missing. */
  readonly foundAs: string | null;
  /** From 1; null where it is missing. */
  readonly place: number | null;
}

/** A broken rule before it is worded, or words that come from the file's reader. */
export interface StoredProblem {
  readonly rule: string;
  /** Key of the column; null where the row or the file is meant. */
  readonly column: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly words?: { readonly zh: string; readonly en: string };
}

/** One change that a row means, by the key of its column. */
export interface StoredChange {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

export class Import extends ImportSchema.class {}
ImportSchema.setClass(Import);

/** One row of the file as read, and what it means. */
const ImportRowSchema = defineEntity({
  name: 'ImportRow',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('import_row'),
    mayRead('import_row', ofImport('import_row')),
    mayInsert('import_row', `${WRITES} and ${ofImport('import_row')}`),
  ],
  uniques: [
    { name: 'import_row_number_unique', properties: ['institutionId', 'importId', 'number'] },
  ],
  properties: {
    institutionId,
    id,
    importId: p.uuid(),
    /** In the user's own sheet. */
    number: p.integer(),
    key: p.text().strictNullable(),
    label: p.text().strictNullable(),
    outcome: p.enum(IMPORT_OUTCOMES),
    values: p.json<Record<string, string | null>>(),
    changes: p.json<StoredChange[]>(),
    problems: p.json<StoredProblem[]>(),
  },
});

export class ImportRow extends ImportRowSchema.class {}
ImportRowSchema.setClass(ImportRow);

/** One thing that an import wrote, in order, so that it can be taken back. */
const ImportWriteSchema = defineEntity({
  name: 'ImportWrite',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('import_write'),
    mayRead('import_write', ofImport('import_write')),
    mayInsert('import_write', `${WRITES} and ${ofImport('import_write')}`),
  ],
  uniques: [
    { name: 'import_write_place_unique', properties: ['institutionId', 'importId', 'place'] },
  ],
  properties: {
    institutionId,
    id,
    importId: p.uuid(),
    place: p.integer(),
    target: p.enum(IMPORT_TARGETS),
    /** The row that was added; of a row written in place, that row. */
    addedId: p.uuid().strictNullable(),
    /** The row that ended. */
    closedId: p.uuid().strictNullable(),
    /** Of a row written in place. */
    before: p.json<Record<string, unknown>>().strictNullable(),
    after: p.json<Record<string, unknown>>().strictNullable(),
  },
});

export class ImportWrite extends ImportWriteSchema.class {}
ImportWriteSchema.setClass(ImportWrite);
