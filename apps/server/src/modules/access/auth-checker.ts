import { responsePathAsArray } from 'graphql';
import type { AuthChecker } from 'type-graphql';
import { forbidden } from '../../common/errors.js';
import type { Context } from '../../context.js';
import { rightTo } from './rights.js';

const ROOTS = new Set(['Query', 'Mutation']);

/** Asks the table of rights. A refused root field is an error; a refused nested one is null and named. */
export const authChecker: AuthChecker<Context> = ({ context, info }) => {
  const { principal, locale, redactedPaths } = context;
  const operation = `${info.parentType.name}.${info.fieldName}`;
  if (rightTo(principal, operation) !== 'none') return true;
  if (ROOTS.has(info.parentType.name)) throw forbidden(locale);
  redactedPaths.push(responsePathAsArray(info.path).join('.'));
  return false;
};
