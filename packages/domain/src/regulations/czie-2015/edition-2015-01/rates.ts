import { BASE_PAY_RATES } from './rates-base-pay.js';
import { DEPARTMENT_RATES } from './rates-departments.js';
import { MONTH_RATES } from './rates-months.js';
import { OFFICE_RATES } from './rates-offices.js';

/** The numbers of the running text, in the order of the articles. Formulas take them from here. */
export const RATES = { ...BASE_PAY_RATES, ...DEPARTMENT_RATES, ...OFFICE_RATES, ...MONTH_RATES };
