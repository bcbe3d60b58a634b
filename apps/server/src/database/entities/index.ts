export { Account, AccountPassword, AccountRole } from './account.entity.js';
export {
  CHANGE_REQUEST_KINDS,
  CHANGE_REQUEST_STATUSES,
  ChangeRequest,
  type RequestedChange,
} from './change-request.entity.js';
export {
  ApiToken,
  ProviderAttempt,
  Session,
  SetupToken,
  SignInAttempt,
} from './credential.entity.js';
export { AuditEntry, AuditHead, AuditStaged, ChangedObject } from './audit.entity.js';
export { Department, DEPARTMENT_KINDS } from './department.entity.js';
export { DepartmentYear } from './department-year.entity.js';
export { AMENDMENT_STATUSES, EditionAmendment } from './edition-amendment.entity.js';
export { Employee, TITLE_CLASSES } from './employee.entity.js';
export { EmployeeEvent } from './employee-event.entity.js';
export { EmployeeFact, FACT_KINDS, type FactKind } from './employee-fact.entity.js';
export { EmployeePayment, PAID_COMPONENTS } from './employee-payment.entity.js';
export { EmployeeYear } from './employee-year.entity.js';
export { EmployeeYearMoney } from './employee-year-money.entity.js';
export { CONFIRMATION_STEPS, FactConfirmation } from './fact-confirmation.entity.js';
export { FrozenPeople, FrozenScenario } from './frozen-scenario.entity.js';
export { IdempotencyRecord } from './idempotency-record.entity.js';
export {
  Import,
  IMPORT_KINDS,
  IMPORT_OUTCOMES,
  IMPORT_STATUSES,
  IMPORT_TARGETS,
  ImportRow,
  ImportWrite,
  type FoundColumn,
  type StoredChange,
  type StoredProblem,
} from './import.entity.js';
export { Institution } from './institution.entity.js';
export { InstitutionYear } from './institution-year.entity.js';
export {
  CORRECTION_TYPES,
  Objection,
  OBJECTION_KINDS,
  OBJECTION_STATUSES,
  OBJECTION_SUBJECTS,
  ObjectionMessage,
  ObjectionMoney,
} from './objection.entity.js';
export { PeopleRevision } from './people-revision.entity.js';
export { DocumentArticle, RegulationDocument } from './regulation-document.entity.js';
export {
  AmendmentResolution,
  Resolution,
  RESOLUTION_BODIES,
  RESOLUTION_SUBJECTS,
  ScenarioResolution,
} from './resolution.entity.js';
export { SCENARIO_ACTIONS, ScenarioEvent } from './scenario-event.entity.js';
export { LOCK_MODES, Scenario, SCENARIO_STATUSES } from './scenario.entity.js';
export { TitleHeadcount } from './title-headcount.js';
export { Upload } from './upload.entity.js';
export { YEAR_STEPS, YearStep } from './year-step.entity.js';
