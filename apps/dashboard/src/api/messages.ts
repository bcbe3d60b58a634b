export const apiMessages = {
  zh: {},
  en: {},
};
