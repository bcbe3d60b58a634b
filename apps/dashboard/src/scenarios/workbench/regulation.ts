import { REGULATIONS } from '@hebo/domain';
import type { Reading } from '@hebo/domain';

/** The regulation that this page previews; the list has one entry. */
export const [regulation] = REGULATIONS;

export const readings: readonly Reading[] = regulation.readings;
