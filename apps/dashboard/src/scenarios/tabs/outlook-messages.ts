import { cashMessages } from './cash-flow/messages';
import { cliffMessages } from './cliffs/messages';
import { costMessages } from './reading-costs/messages';
import { yearMessages } from './years/messages';

/** Words of the tabs that look ahead; spread under `scenario`. */
export const outlookMessages = {
  zh: {
    cash: cashMessages.zh,
    cliffs: cliffMessages.zh,
    cost: costMessages.zh,
    years: yearMessages.zh,
  },
  en: {
    cash: cashMessages.en,
    cliffs: cliffMessages.en,
    cost: costMessages.en,
    years: yearMessages.en,
  },
};
