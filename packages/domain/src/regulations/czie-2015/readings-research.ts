import type { Reading } from '../../regulation.js';

export const RESEARCH_READINGS = [] as const satisfies readonly Reading[];
