import type { Context } from '../context.js';
import { editionNamed } from '../modules/edition/edition-in-force.js';
import { toUserError, type BrokenRule } from './problems.js';
import type { UserError } from './user-error.type.js';

/** A problem of the field of the input that has the same name as its path. */
export function inInput(context: Context, broken: BrokenRule): UserError {
  const reader = { locale: context.locale, edition: editionNamed()?.id ?? '' };
  return toUserError(broken, ['input', ...broken.path.split('.')], reader);
}
