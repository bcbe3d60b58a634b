import englishMessages from 'ra-language-english';
import { commonMessages } from './common-messages';
import { reactAdminZh } from './react-admin-zh';
import { apiMessages } from '../api/messages';
import { coefficientMessages } from '../coefficients/messages';
import { departmentMessages } from '../departments/messages';
import { employeeMessages } from '../employees/messages';
import { explanationMessages } from '../fields/explanation/messages';
import { homeMessages } from '../home/messages';
import { regulationMessages } from '../regulation/messages';
import { researchMessages } from '../research/messages';
import { scenarioMessages } from '../scenarios/messages';
import { setupMessages } from '../setup/messages';
import { signInMessages } from '../sign-in/messages';

const own = {
  common: commonMessages,
  api: apiMessages,
  coefficients: coefficientMessages,
  departments: departmentMessages,
  employees: employeeMessages,
  explanation: explanationMessages,
  home: homeMessages,
  regulation: regulationMessages,
  research: researchMessages,
  scenario: scenarioMessages,
  setup: setupMessages,
  sign_in: signInMessages,
};

function inLanguage(locale: 'zh' | 'en') {
  return Object.fromEntries(Object.entries(own).map(([key, both]) => [key, both[locale]]));
}

/** Every text on screen; each area keeps both languages side by side in its own messages.ts. */
export const catalogues = {
  zh: { ...reactAdminZh, ...inLanguage('zh') },
  en: { ...englishMessages, ...inLanguage('en') },
};
