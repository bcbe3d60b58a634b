import { valueAt as valueAtPath } from '@hebo/domain';
import type { ScenarioInputs } from '@hebo/domain';
import { readings } from './regulation';

/** Facts and decision as the server sends them for the preview. */
export type Inputs = ScenarioInputs;

/** The value at an override's path, as an override would write it; null where there is none. */
export function valueAt(inputs: Inputs, path: string): string | null {
  return valueAtPath(inputs, path, readings);
}

/** A problem's path names facts without their prefix; an override's path has it. */
export function overridePathOf(problemPath: string): string {
  return /^(decision|facts)\./.test(problemPath) ? problemPath : `facts.${problemPath}`;
}
