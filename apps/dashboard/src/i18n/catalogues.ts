import englishMessages from 'ra-language-english';
import { commonMessages } from './common-messages';
import { reactAdminZh } from './react-admin-zh';
import { amendmentMessages } from '../amendments/messages';
import { coefficientMessages } from '../coefficients/messages';
import { departmentMessages } from '../departments/messages';
import { employeeMessages } from '../employees/messages';
import { explanationMessages } from '../fields/explanation/messages';
import { homeMessages } from '../home/messages';
import { receiptMessages } from '../receipts/messages';
import { regulationMessages } from '../regulation/messages';
import { researchMessages } from '../research/messages';
import { resolutionMessages } from '../resolutions/messages';
import { setupMessages } from '../setup/messages';
import { signInMessages } from '../sign-in/messages';
import { yearMessages } from '../years/messages';

const own = {
  common: commonMessages,
  amendments: amendmentMessages,
  coefficients: coefficientMessages,
  departments: departmentMessages,
  employees: employeeMessages,
  explanation: explanationMessages,
  home: homeMessages,
  receipt: receiptMessages,
  regulation: regulationMessages,
  research: researchMessages,
  resolutions: resolutionMessages,
  setup: setupMessages,
  sign_in: signInMessages,
  years: yearMessages,
};

function inLanguage(locale: 'zh' | 'en') {
  return Object.fromEntries(Object.entries(own).map(([key, both]) => [key, both[locale]]));
}

/**
 * Every text on screen, but for areas that bring their words with their pages; each keeps both languages
 * side by side in its own messages.ts.
 */
export const catalogues = {
  zh: { ...reactAdminZh, ...inLanguage('zh') },
  en: { ...englishMessages, ...inLanguage('en') },
};
