import type { Options } from '@mikro-orm/core';
import {
  Account,
  AccountRole,
  ApiToken,
  Department,
  DepartmentYear,
  DocumentArticle,
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
  EmployeeYearMoney,
  IdempotencyRecord,
  Institution,
  InstitutionYear,
  PeopleRevision,
  RegulationDocument,
  Scenario,
  Session,
  SetupToken,
  SignInAttempt,
  TitleHeadcount,
} from './database/entities/index.js';

/** Every entity by name: nothing is discovered from the file system. */
export const ENTITIES = [
  Account,
  AccountRole,
  ApiToken,
  Department,
  DepartmentYear,
  DocumentArticle,
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
  EmployeeYearMoney,
  IdempotencyRecord,
  Institution,
  InstitutionYear,
  PeopleRevision,
  RegulationDocument,
  Scenario,
  Session,
  SetupToken,
  SignInAttempt,
  TitleHeadcount,
];

/** What both drivers share. Foreign keys are written in the migrations: entities hold plain ids. */
export const ORM_OPTIONS = {
  entities: ENTITIES,
  schemaGenerator: { createForeignKeyConstraints: false },
  allowGlobalContext: false,
} satisfies Partial<Options>;
