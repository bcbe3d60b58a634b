import { PAYMENT_READINGS } from './readings-payment.js';
import { STOP_READINGS } from './readings-stops.js';

/** Open points of Articles 28(2) and 29 to 31: how money is paid, and what stops or takes it. */
export const MONTHS_READINGS = [...PAYMENT_READINGS, ...STOP_READINGS] as const;
