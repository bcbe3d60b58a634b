import { cutOff, PLACES } from '../departments/rules.ts';
import { OFFICES } from './person.ts';

/** Offices by falling score, so that the ranking is their order. */
export const SCORES: readonly number[] = Array.from(
  { length: OFFICES },
  (_, office) => 95 - office,
);

/** Yd of Art. 20 by office, hundredths. */
export const OFFICE_COEFFICIENTS: readonly number[] = SCORES.map((_, office) => {
  const place = PLACES.find(({ upToPercent }) => office < cutOff(upToPercent, OFFICES));
  if (place === undefined) throw new Error('the last band reaches to the last office');
  return place.hundredths;
});
