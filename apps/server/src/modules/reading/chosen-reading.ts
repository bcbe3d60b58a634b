import type { DecisionInput } from '@hebo/domain';
import { regulation } from '../edition/edition-in-force.js';
import type { ChosenReading } from './chosen-reading.type.js';

/** Who chose the readings of a decision, and when. */
export interface Chooser {
  readonly by: string;
  readonly at: string;
}

/** The option in force for a reading; one without a choice rests on the recommended option. */
export function chosenIn(
  decision: DecisionInput | null,
  chooser: Chooser | null,
  code: string,
): ChosenReading {
  const option = decision?.readings?.[code];
  const recommended = regulation.readings.find((reading) => reading.code === code)?.recommended;
  const hasChooser = option !== undefined && chooser !== null;
  return {
    code,
    option: option ?? recommended ?? '',
    isDefault: option === undefined || option === recommended,
    chosenBy: hasChooser ? chooser.by : null,
    chosenAt: hasChooser ? chooser.at : null,
    documentNumber: null,
  };
}
