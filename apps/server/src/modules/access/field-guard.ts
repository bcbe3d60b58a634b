import {
  defaultFieldResolver,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../../context.js';
import { redact } from '../../common/redaction.js';
import { isOfOtherGroup, rightTo } from './right-to.js';
import { OPERATIONS } from './rights.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;
const ROOTS = ['Query', 'Mutation'];

/**
 * Guards every nested field that the table of rights names, so that a row is enough. Who may not read it
 * gets null with the reason, and the object around it survives; so such a field has to be nullable.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const operation of OPERATIONS) {
    const [typeName = '', fieldName = ''] = operation.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined || ROOTS.includes(typeName)) continue;
    if (isNonNullType(field.type)) throw new Error(`${operation} has a right and is never null`);
    field.resolve = guarded(operation, (field.resolve as Resolve) ?? defaultFieldResolver);
  }
}

const guarded =
  (operation: string, resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    if (rightTo(context.principal, operation) !== 'none') {
      return resolve(source, args, context, info);
    }
    const isOther = isOfOtherGroup(context.principal, operation);
    return redact(context, info, isOther ? 'FACT_GROUP' : 'ROLE');
  };
