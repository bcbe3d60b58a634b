export const employeeMessages = {
  zh: {},
  en: {},
};
