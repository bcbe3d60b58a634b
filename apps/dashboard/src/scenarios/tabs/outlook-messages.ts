import { cliffMessages } from './cliffs/messages';
import { costMessages } from './reading-costs/messages';

/** Words of the tabs that look ahead; spread under `scenario`. */
export const outlookMessages = {
  zh: { cliffs: cliffMessages.zh, cost: costMessages.zh },
  en: { cliffs: cliffMessages.en, cost: costMessages.en },
};
