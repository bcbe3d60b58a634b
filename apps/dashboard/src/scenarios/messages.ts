import { comparisonMessages } from './comparison/messages';
import { listMessages } from './list-messages';
import { workbenchMessages } from './workbench/messages';
import { problemMessages } from './workbench/problem-messages';

/** Words of the scenario pages. */
export const scenarioMessages = {
  zh: {
    list: listMessages.zh,
    compare: comparisonMessages.zh,
    problem: problemMessages.zh,
    ...workbenchMessages.zh,
  },
  en: {
    list: listMessages.en,
    compare: comparisonMessages.en,
    problem: problemMessages.en,
    ...workbenchMessages.en,
  },
};
