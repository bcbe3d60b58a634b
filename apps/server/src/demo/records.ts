import type {
  DecisionInput,
  DepartmentKind,
  FactsInput,
  Override,
  PersonInput,
  PostKind,
} from '@hebo/domain';
import type { TITLE_CLASSES } from '../database/entities/index.js';

export type { PostKind };
export type TitleClass = (typeof TITLE_CLASSES)[number];

/** What decides the class of a person without a title (Art. 14). */
export type Degree = 'DOCTOR' | 'MASTER' | 'OTHER';

/** A month as `2026-07`; months compare as strings. */
export type Month = string;

/** A cell of Tables 2 to 6 by its key, as `table4.grade7.II`. */
export type Post = string;

export interface DemoMember {
  readonly employeeNumber: string;
  readonly name: string;
  readonly department: string;
  readonly postKind: PostKind;
  readonly titleClass: TitleClass;
  readonly degree: Degree;
  readonly isAgencyStaff: boolean;
  /** 非领导职务干部 in a college (Art. 28(11)). */
  readonly isNonLeadingCadre: boolean;
  readonly joinedIn: Month;
  /** First month in which the person is no longer counted. */
  readonly leftIn: Month | null;
  /** The title before the last promotion, and the first month of the present one. */
  readonly promotion: { readonly from: TitleClass; readonly since: Month } | null;
  /** Post in an office or affiliated unit, or of a cadre; null where a college divides itself. */
  readonly post: Post | null;
  /** Pay years for which Art. 15 excludes the person. */
  readonly excludedIn: readonly string[];
}

export interface DemoDepartment {
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
}

/** A sample scenario on the year's base. */
export interface DemoScenario {
  readonly name: string;
  readonly lockMode: DecisionInput['lockMode'];
  readonly overrides: readonly Override[];
}

/** A year and the day on which its heads are counted (reading D34). */
export interface CountedYear {
  readonly period: string;
  readonly countDate: string;
}

export interface DemoYear extends CountedYear {
  readonly isPublished: boolean;
  readonly facts: FactsInput;
  /** The year's base scenario: its name and its whole decision. */
  readonly baseName: string;
  readonly decision: DecisionInput;
  readonly scenarios: readonly DemoScenario[];
}

export interface DemoCollege {
  readonly institutionName: string;
  /** Whom the sign-ins of the demo stand for: a college's secretary, and a teacher of it. */
  readonly signIns: {
    readonly secretaryDepartment: string;
    readonly secondDepartment: string;
    readonly employeeNumber: string;
    readonly secondEmployeeNumber: string;
  };
  readonly departments: readonly DemoDepartment[];
  /** The present staff, and those who left since last year's count. */
  readonly members: readonly DemoMember[];
  /** Everybody's dated facts, by employee number. */
  readonly people: Readonly<Record<string, PersonInput>>;
  readonly years: readonly DemoYear[];
}

/** Where the demo goes, who owns its scenarios, and when it was recorded. */
export interface DemoLoad {
  readonly college: DemoCollege;
  readonly institutionId: string;
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly recordedAt: Date;
}
