import { useTranslate } from 'react-admin';
import { formatCount, formatMoney } from '../../formats/format';
import type { Event, Fact, Year } from './documents';
import { isOnce } from './event-fields';
import { yearLines } from './year-fields';
import type { Worded } from './changes';

type Spell = Pick<Fact, 'from' | 'to'>;

/** Entries about a person in the reader's language. */
export function useRecordWords() {
  const translate = useTranslate();
  const word = (key: string, values: object = {}) => translate(`employees.${key}`, values);
  const yesNo = (isYes: boolean) => translate(isYes ? 'common.yes' : 'common.no');

  /** A fact ends before the month that is stored as its end; an event's last day or month counts. */
  const factPeriod = ({ from, to }: Spell) =>
    word(to == null ? 'period.since' : 'period.before', { from, to });
  const eventPeriod = ({ type, from, to }: Event) => {
    if (isOnce(type) || to === from) return from;
    return word(to == null ? 'period.since' : 'period.to', { from, to });
  };
  const eventDetails = (event: Event): string[] => {
    const { days, amount, isWorkRelated, sickPayShare, resolution, resolvedIn } = event;
    return [
      days != null && word('event.detail.days', { days: formatCount(days) }),
      amount != null && word('event.detail.amount', { amount: formatMoney(amount) }),
      isWorkRelated != null && word(`event.detail.${isWorkRelated ? 'work' : 'not_work'}`),
      sickPayShare != null && word('event.detail.share', { share: sickPayShare }),
      resolution != null &&
        word(`event.resolutions.${resolution}`) + (resolvedIn ? ` ${resolvedIn}` : ''),
    ].filter((detail) => typeof detail === 'string');
  };

  const wordedFact = (fact: Fact): Worded => ({
    ...fact,
    subject: word(`kind.${fact.kind}`),
    text: `${fact.label} ${factPeriod(fact)}`,
  });
  const wordedEvent = (event: Event): Worded => ({
    ...event,
    subject: event.label,
    text: [eventPeriod(event), ...eventDetails(event)].join(' · '),
  });
  const wordedYear = (year: Year): Worded => ({
    ...year,
    subject: word('year_fact.of', { period: year.period }),
    text: yearLines(year, word, yesNo)
      .map(({ name, text }) => `${word(`year_fact.${name}`)} ${text}`)
      .join('；'),
  });
  return {
    word,
    yesNo,
    factPeriod,
    eventPeriod,
    eventDetails,
    wordedFact,
    wordedEvent,
    wordedYear,
  };
}
