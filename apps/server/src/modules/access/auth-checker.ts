import type { AuthChecker } from 'type-graphql';
import { forbidden } from '../../common/errors.js';
import type { Context } from '../../context.js';
import { rightTo } from './right-to.js';

/** Asks the table of rights for a root field; nested ones are guarded by the table itself. */
export const authChecker: AuthChecker<Context> = ({ context, info }) => {
  const operation = `${info.parentType.name}.${info.fieldName}`;
  if (rightTo(context.principal, operation) !== 'none') return true;
  context.audit.refused.add(operation);
  throw forbidden(context.locale);
};
