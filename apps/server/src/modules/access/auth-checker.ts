import type { AuthChecker } from 'type-graphql';
import { forbidden } from '../../common/errors.js';
import type { Context } from '../../context.js';
import { redact } from '../../common/redaction.js';
import { rightTo } from './right-to.js';

const ROOTS = new Set(['Query', 'Mutation']);

/** Asks the table of rights. A refused root field is an error; a refused nested one is null and named. */
export const authChecker: AuthChecker<Context> = ({ context, info }) => {
  const operation = `${info.parentType.name}.${info.fieldName}`;
  if (rightTo(context.principal, operation) !== 'none') return true;
  context.audit.refused.add(operation);
  if (ROOTS.has(info.parentType.name)) throw forbidden(context.locale);
  redact(context, info, 'ROLE');
  return false;
};
