import type { Wording } from '../../../common/locale.js';
import type { FactKind } from '../../../database/entities/index.js';
import type { BrokenRule } from '../../../graphql/problems.js';
import type { FactGroup } from '../../access/role.js';
import type { Department } from '../../department/department.type.js';
import type { ChangePayload } from '../../desk/change-payload.js';
import type { ImportKind } from '../import.enums.js';
import type { WorkingPerson } from '../people/working-person.js';
import type { CollegeField, UnitField } from '../units/unit-fields.js';

/** What a cell holds; every value is kept as the text by which the domain reads it. */
export type ColumnType =
  | 'text'
  | 'number'
  | 'integer'
  | 'money'
  | 'share'
  | 'month'
  | 'day'
  | 'monthOrDay'
  | 'year'
  | 'yesNo'
  | 'choice'
  | 'department';

/** A word of a closed list, as it is stored and as people write it. */
export interface Choice {
  readonly value: string;
  readonly label: Wording;
  /** Other words for it that stand in real files. */
  readonly names?: readonly string[];
}

export interface Column {
  readonly key: string;
  readonly label: Wording;
  /** Other headers by which it is known. */
  readonly names?: readonly string[];
  readonly type: ColumnType;
  /** Named here, or the values of a kind of fact. */
  readonly choices?: readonly Choice[] | FactKind;
  /** May say that nothing holds any more. */
  readonly mayBeNone?: true;
  readonly isRequired?: true;
  /** Tells which object the row is about; it is compared with nothing. */
  readonly isKey?: true;
  /** There to be checked against what stands, never written. */
  readonly isChecked?: true;
  readonly isHidden?: true;
  readonly note?: Wording;
  /** Worded where it is a word of no closed list. */
  readonly example?: string | Wording;
}

/** What a row says by the keys of its columns; null where the cell is empty. */
export type Values = Readonly<Record<string, string | null>>;

/** One row of the file that means a change, on its way. */
export interface RowChange {
  readonly number: number;
  readonly values: Values;
  /** Keys of the columns that differ from what stands. */
  readonly changed: readonly string[];
}

/** What kinds may ask while they read a row. */
export interface Surroundings {
  readonly departments: readonly Department[];
  readonly period: string | null;
  /** The present one. */
  readonly month: string;
}

interface KindBase {
  readonly kind: ImportKind;
  readonly label: Wording;
  /** What it is for and who provides it. */
  readonly note: Wording;
  /** Which data owner may import it, beside the personnel office. */
  readonly factGroup: FactGroup | null;
  readonly isOfPeriod: boolean;
  /** Whether departments may ask for it for their own people. */
  readonly isForDepartments: boolean;
  readonly columns: readonly Column[];
}

/** Rows about persons, by number. */
export interface PersonKind extends KindBase {
  readonly family: 'people';
  /** Whether a number that is not on record is a new person. */
  readonly addsPeople: boolean;
  /** What stands for the row's key; null where nothing does. */
  present(person: WorkingPerson, values: Values, around: Surroundings): Values | null;
  /** What only this kind refuses; the rules of the regulation are asked for all rows together. */
  refuse?(person: WorkingPerson, change: RowChange): BrokenRule[];
  /** Lets the row take its place in the person; gives what a department would ask for. */
  apply(person: WorkingPerson, change: RowChange, around: Surroundings): ChangePayload[];
  /** The present state of a person as rows of the file. */
  filled(person: WorkingPerson, around: Surroundings): Values[];
}

/** Rows about departments in a year, and about the whole college. */
export interface UnitKind extends KindBase {
  readonly family: 'units';
  readonly unitFields: readonly UnitField[];
  readonly collegeFields: readonly CollegeField[];
  /** Which departments a filled form lists. */
  readonly kindsOfUnit: readonly Department['kind'][];
}

export type Kind = PersonKind | UnitKind;
