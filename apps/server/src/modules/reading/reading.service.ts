import type { Reading as DomainReading } from '@hebo/domain';
import type { Context } from '../../context.js';
import { parseGlobalId, toGlobalId } from '../../graphql/global-id.js';
import { editionNamed, regulation } from '../edition/edition-in-force.js';
import { yearInputs } from '../outcome/year.service.js';
import { chosenIn } from './chosen-reading.js';
import type { ChosenReading } from './chosen-reading.type.js';
import type { Reading } from './reading.type.js';

/** Readings belong to the regulation; an edition that does not exist has none. */
export function listReadings(context: Context, edition?: string | null): Reading[] | null {
  if (editionNamed(edition) === null) return null;
  return regulation.readings.map((reading) => toReading(context, reading));
}

export function readingById(context: Context, id: string): Reading | null {
  const parsed = parseGlobalId(id);
  const found = regulation.readings.find(
    ({ code }) => parsed?.type === 'Reading' && parsed.key === code,
  );
  return found === undefined ? null : toReading(context, found);
}

/** The choice in force is that of what was published, else of the year's base scenario. */
export async function chosenReading(
  context: Context,
  { code }: Reading,
  period: string,
): Promise<ChosenReading | null> {
  const inputs = await yearInputs(context, period, null);
  return inputs === null ? null : chosenIn(inputs.decision, inputs.chosen, code);
}

function toReading({ locale }: Context, reading: DomainReading): Reading {
  return {
    __typename: 'Reading',
    id: toGlobalId('Reading', reading.code),
    code: reading.code,
    question: reading.question[locale],
    reason: reading.reason[locale],
    articles: reading.articles,
    confidence: reading.confidence,
    options: reading.options.map(({ code, label }) => ({ code, label: label[locale] })),
    recommended: reading.recommended,
  };
}
