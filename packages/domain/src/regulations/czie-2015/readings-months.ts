import type { Reading } from '../../regulation.js';

export const MONTHS_READINGS = [] as const satisfies readonly Reading[];
