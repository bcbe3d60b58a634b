import { valueAt as valueAtPath } from '@hebo/domain';
import type { PlainVariant } from '@hebo/domain';
import { groundIn } from './regulation';

/** Edition, facts, decision and amendments as the server sends them for the preview. */
export type Inputs = PlainVariant;

/** The value at an override's path, as an override would write it; null where there is none. */
export function valueAt(inputs: Inputs, path: string): string | null {
  return valueAtPath(inputs, path, groundIn(inputs.edition));
}

/** A problem's path names facts without their prefix; an override's path has it. */
export function overridePathOf(problemPath: string): string {
  return /^(decision|facts|regulation)\./.test(problemPath) ? problemPath : `facts.${problemPath}`;
}
