import type { Reading } from '../../regulation.js';

export const COLLEGE_READINGS = [] as const satisfies readonly Reading[];
