import polyglotI18nProvider from 'ra-i18n-polyglot';
import { catalogues } from './catalogues';

export type Locale = 'zh' | 'en';

const LANGUAGE_TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

function announce(locale: Locale): void {
  document.documentElement.lang = LANGUAGE_TAG[locale];
}

/** Chinese whatever the browser prefers; react-admin's store remembers another choice. */
function createI18nProvider() {
  const provider = polyglotI18nProvider((locale) => catalogues[locale as Locale], 'zh', [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ]);
  return {
    ...provider,
    changeLocale: async (locale: string) => {
      await provider.changeLocale(locale);
      announce(locale as Locale);
    },
  };
}

export const i18nProvider = createI18nProvider();
