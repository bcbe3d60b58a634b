import { chosenIn } from '../reading/chosen-reading.js';
import type { ChosenReading } from '../reading/chosen-reading.type.js';
import type { Run } from './compute.js';

/** The options in force for these readings. */
export function chosenReadings({ inputs }: Run, codes: readonly string[]): ChosenReading[] {
  return codes.map((code) => chosenIn(inputs.decision, inputs.chosen, code));
}
