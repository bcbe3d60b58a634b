export const departmentMessages = {
  zh: {},
  en: {},
};
