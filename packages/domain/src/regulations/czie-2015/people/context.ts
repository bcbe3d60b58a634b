import type { Reader } from '../../../kernel/read.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { CollegeFacts } from '../facts/person.js';
import type { Choices } from '../readings.js';

/** What every rule about a person is handed beside the person. */
export interface PersonContext {
  /** Pay year, four digits. */
  readonly period: string;
  readonly numbers: Numbers;
  readonly choices: Choices;
  readonly college: CollegeFacts;
  /** Takes what only the computation can find wrong, such as a blank cell of the annex. */
  readonly reader: Reader;
}
