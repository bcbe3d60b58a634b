export const coefficientMessages = {
  zh: {},
  en: {},
};
