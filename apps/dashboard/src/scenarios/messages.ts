import { comparisonMessages } from './comparison/messages';
import { decisionMessages } from './decision/messages';
import { listMessages } from './list-messages';
import { outlookMessages } from './tabs/outlook-messages';
import { tabMessages } from './tabs/messages';
import { pageMessages } from './workbench/page-messages';
import { panelMessages } from './workbench/panel-messages';
import { printMessages } from './print/messages';
import { problemMessages } from './workbench/problem-messages';
import { resultMessages } from './workbench/result-messages';

/** Words of the scenario pages. */
export const scenarioMessages = {
  zh: {
    list: listMessages.zh,
    compare: comparisonMessages.zh,
    decision: decisionMessages.zh,
    print: printMessages.zh,
    problem: problemMessages.zh,
    ...pageMessages.zh,
    ...panelMessages.zh,
    ...resultMessages.zh,
    ...outlookMessages.zh,
    ...tabMessages.zh,
  },
  en: {
    list: listMessages.en,
    compare: comparisonMessages.en,
    decision: decisionMessages.en,
    print: printMessages.en,
    problem: problemMessages.en,
    ...pageMessages.en,
    ...panelMessages.en,
    ...resultMessages.en,
    ...outlookMessages.en,
    ...tabMessages.en,
  },
};
