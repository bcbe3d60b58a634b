import type { Reading } from '../../regulation.js';

export const POSTS_READINGS = [] as const satisfies readonly Reading[];
