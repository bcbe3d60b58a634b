export const homeMessages = {
  zh: {},
  en: {},
};
