import { addMonths, monthOf, type Month } from '../../../kernel/calendar.js';
import type { Decimal } from '../../../kernel/money.js';
import { isFirstYear } from '../ch7-circumstances/art28-joining.js';
import { postsAsOf } from '../ch7-circumstances/art28-promotion.js';
import type { Person } from '../facts/person.js';
import { lastSpellOf, spellIn } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';
import type { ResearchTitle } from './art21-tiers.js';
import { isDismissalDue } from './art22-dismissal.js';
import { failingYears, type YearOfResearch } from './art22-shortfall.js';
import { computeResearchYear, type ResearchPay } from './art22-tier.js';

export type { ResearchPay } from './art22-tier.js';

/**
 * Art. 22(6): research posts are assessed at the end of the year, by what is on record for it and by
 * the title in the last month on the post. Nothing is assumed: workload, papers and indicators that
 * were not recorded are problems.
 */
const RESEARCH_TITLES: readonly string[] = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE'];

/** The last month of a year on a research post. */
function lastMonthInResearch(person: Person, period: string): Month | null {
  const posts = person.postKind.filter(({ value }) => value === 'RESEARCH');
  const last = lastSpellOf(posts, period);
  if (last === null) return null;
  const december = monthOf(`${period}-12`);
  return last.to !== null && last.to <= december ? addMonths(last.to, -1) : december;
}

function titleIn(person: Person, month: Month): ResearchTitle | null {
  const title = spellIn(person.title, postsAsOf(person, month))?.value;
  return title !== undefined && RESEARCH_TITLES.includes(title) ? (title as ResearchTitle) : null;
}

/** Null for whoever was on no research post this year, or where something is missing. */
export function computeResearch(person: Person, context: PersonContext): ResearchPay | null {
  const { period } = context;
  const month = lastMonthInResearch(person, period);
  if (month === null) return null;
  const path = `people.${person.employeeNumber}`;
  const title = titleIn(person, month);
  const year = person.years.get(period);
  if (title === null) reportTitle(person, month, path, context);
  const told = (field: string, value: Decimal | number | null | undefined): void => {
    if (value === null || value === undefined) {
      context.reader.report('missing', `${path}.years.${period}.${field}`);
    }
  };
  told('researchWorkload', year?.researchWorkload);
  told('corePapers', year?.corePapers);
  told('hasProject', year?.indicators);
  if (title === null || !year?.researchWorkload || !year.corePapers || year.indicators === null) {
    return null;
  }
  const { employeeNumber } = person;
  const before = yearsOfResearch(person, period);
  const pay = computeResearchYear(
    {
      employeeNumber,
      period,
      title,
      workload: year.researchWorkload,
      requiredWorkload: year.requiredWorkload,
      corePapers: year.corePapers,
      indicators: year.indicators,
      failingYears: failingYears(year.failingYears, before, { employeeNumber, period }, context),
      isFirstYear: isFirstYear(person, month),
    },
    context,
  );
  return isDismissalDue(person, period) ? withDismissal(pay, period) : pay;
}

/** Told once, though the second failing year may have told it already. */
function withDismissal(pay: ResearchPay, year: string): ResearchPay {
  if (pay.notices.some(({ code }) => code === 'dismissal_due')) return pay;
  const notice = { code: 'dismissal_due', month: null, values: { year } } as const;
  return { ...pay, notices: [...pay.notices, notice] };
}

/** Art. 22(1) has no tiers below the intermediate titles. */
function reportTitle(person: Person, month: Month, path: string, { reader }: PersonContext): void {
  const title = spellIn(person.title, month)?.value;
  if (title === undefined) return reader.report('missing', `${path}.title`);
  const values = { value: title, options: RESEARCH_TITLES.join(', ') };
  reader.report('unknown_value', `${path}.title`, values);
}

/** The years on record up to this one without a gap, latest first; a first year is never short. */
function yearsOfResearch(person: Person, period: string): readonly YearOfResearch[] {
  const years: YearOfResearch[] = [];
  for (let year = Number(period); ; year -= 1) {
    const own = String(year).padStart(4, '0');
    const facts = person.years.get(own);
    const month = facts?.researchWorkload ? lastMonthInResearch(person, own) : null;
    const title = month && titleIn(person, month);
    if (!facts?.researchWorkload || !month || !title || isFirstYear(person, month)) return years;
    const { researchWorkload: workload, requiredWorkload } = facts;
    years.push({
      employeeNumber: person.employeeNumber,
      period: own,
      title,
      workload,
      requiredWorkload,
    });
  }
}
