export const regulationMessages = {
  zh: {},
  en: {},
};
