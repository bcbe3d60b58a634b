import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../../context.js';
import { YEAR_MONEY } from '../../database/people-rows.js';
import { readPay } from './request-audit.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;
/** The key of the person whose amount a field of this object gives; null where it is nobody's. */
type WhoseOf = (source: never, value: never) => string | null;

const ofRow = ({ employeeKey }: { employeeKey: string }): string => employeeKey;
const ofPerson = ({ employee }: { employee: { key: string } | null }): string | null =>
  employee?.key ?? null;

const AMOUNTS: ReadonlySet<string> = new Set(['amount', ...YEAR_MONEY]);
interface ChangedField {
  readonly field: string;
}

/** Whether a change of a person's record is one of money; the others are facts. */
export const isOfMoney = ({ field }: ChangedField): boolean => AMOUNTS.has(field);

const ofRequest = (
  { employeeKey }: { employeeKey: string | null },
  changes: readonly ChangedField[],
): string | null => (changes.some(isOfMoney) ? employeeKey : null);

/** Every field that gives an amount of one person. A test looks for one that is missing here. */
export const PAY_FIELDS: Readonly<Record<string, WhoseOf>> = {
  'ChangeRequest.changes': ofRequest,
  'Employee.payYear': ({ key }: { key: string }) => key,
  'EmployeeEvent.amount': ofRow,
  'EmployeePayment.amount': ofRow,
  'EmployeeYear.distribution': ofRow,
  'EmployeeYear.distributionInstalment': ofRow,
  'EmployeeYear.previousReward': ofRow,
  'Objection.shown': ({ employeeKey }: { employeeKey: string | null }) => employeeKey,
  'LedgerEntry.amount': ofPerson,
  'LedgerEntry.figure': ofPerson,
  'ResearchPost.coefficient': ofPerson,
  'ResearchPost.entitlement': ofPerson,
};

/** Remembers whose pay a request read, wherever in the answer the amount stands. */
export function auditPayFields(schema: GraphQLSchema): void {
  for (const [place, whoseOf] of Object.entries(PAY_FIELDS)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`there is no field ${place}`);
    field.resolve = remembering(whoseOf, (field.resolve as Resolve) ?? defaultFieldResolver);
  }
}

const remembering =
  (whoseOf: WhoseOf, resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    const value: unknown = await resolve(source, args, context, info);
    const whose = value === null ? null : whoseOf(source as never, value as never);
    return whose === null ? value : readPay(context, whose, value);
  };
