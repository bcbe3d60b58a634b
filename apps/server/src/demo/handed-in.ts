/** Facts are the personnel office's. */
export const RECORDED_BY = '演示·人事处';

export const DAY = 86_400_000;

/** Facts come in some weeks before the day of the demo. */
export const HANDED_IN = 30 * DAY;
