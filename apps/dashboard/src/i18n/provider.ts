import polyglotI18nProvider from 'ra-i18n-polyglot';
import { catalogues } from './catalogues';

export type Locale = 'zh' | 'en';

const LANGUAGE_TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** Words of one area in both languages. */
type Words = Readonly<Record<Locale, object>>;

const added = new Map<string, Words>();

function messagesIn(locale: Locale) {
  const later = [...added].map(([area, words]) => [area, words[locale]]);
  return { ...catalogues[locale], ...Object.fromEntries(later) };
}

const provider = polyglotI18nProvider((locale) => messagesIn(locale as Locale), 'zh', [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
]);

/** Chinese whatever the browser prefers; react-admin's store remembers another choice. */
export const i18nProvider = {
  ...provider,
  changeLocale: async (locale: string) => {
    await provider.changeLocale(locale);
    document.documentElement.lang = LANGUAGE_TAG[locale as Locale];
  },
};

/** Words that come with their pages, so that the shell does not carry them. */
export async function addWords(area: string, words: Words): Promise<void> {
  if (added.has(area)) return;
  added.set(area, words);
  await provider.changeLocale(provider.getLocale());
}
