export const signInMessages = {
  zh: {},
  en: {},
};
