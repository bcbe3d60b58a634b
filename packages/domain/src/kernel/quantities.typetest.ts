import type { Month } from './calendar.js';
import { add, quantity, type Coefficient, type Yuan } from './quantities.js';

/** Compiled, never run: what must not compile. */
const monthly = quantity<Yuan<'month'>>('1600');
const yearly = quantity<Yuan<'year'>>('19200');
const coefficient = quantity<Coefficient>('2.4');

add(monthly, monthly);
// @ts-expect-error yuan a month and yuan a year do not add
add(monthly, yearly);
// @ts-expect-error yuan and coefficients do not add
add(yearly, coefficient);
// @ts-expect-error a bare text is no month
export const month: Month = '2015-01';
