import { chosenIn } from '../reading/chosen-reading.js';
import type { ChosenReading } from '../reading/chosen-reading.type.js';
import type { Explainable } from './explainable.js';

/** The options in force for these readings. */
export function chosenReadings(
  { inputs }: Pick<Explainable, 'inputs'>,
  codes: readonly string[],
): ChosenReading[] {
  return codes.map((code) => chosenIn(inputs.decision, inputs.chosen, code));
}
