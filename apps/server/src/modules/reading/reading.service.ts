import type { Reading as DomainReading } from '@hebo/domain';
import type { Context } from '../../context.js';
import { parseGlobalId, toGlobalId } from '../../graphql/global-id.js';
import { editionNamed, regulation } from '../edition/edition-in-force.js';
import { yearFrame } from '../institution-year/year-frame.service.js';
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

/** The choice in force is that of the year's base scenario; without one, the recommended option. */
export async function chosenReading(
  context: Context,
  { code }: Reading,
  period: string,
): Promise<ChosenReading | null> {
  const frame = await yearFrame(context, period);
  if (frame === null) return null;
  const base = frame.baseScenario;
  const chooser = base && { by: base.ownerName, at: base.updatedAt.toISOString() };
  return chosenIn(base?.decision ?? null, chooser, code);
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
