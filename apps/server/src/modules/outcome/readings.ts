import { regulation } from '../edition/edition-in-force.js';
import type { ChosenReading } from '../reading/chosen-reading.type.js';
import type { Run } from './compute.js';

/** The options in force for these readings; a reading without a choice rests on the recommended one. */
export function chosenReadings({ inputs }: Run, codes: readonly string[]): ChosenReading[] {
  return codes.map((code) => {
    const option = inputs.decision?.readings?.[code];
    const recommended = regulation.readings.find((reading) => reading.code === code)?.recommended;
    return {
      code,
      option: option ?? recommended ?? '',
      isDefault: option === undefined || option === recommended,
      chosenBy: option === undefined ? null : (inputs.chosen?.by ?? null),
      chosenAt: option === undefined ? null : (inputs.chosen?.at ?? null),
      documentNumber: null,
    };
  });
}
