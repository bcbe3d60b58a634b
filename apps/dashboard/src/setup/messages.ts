export const setupMessages = {
  zh: {},
  en: {},
};
