import type { MonthAmounts } from '../../../year-amounts.js';
import { absentCost, personalCost, sickCost, type LeaveRules } from './leave.js';
import { STOPS, type EventColumns, type PeopleColumns } from './people-columns.js';
import { divideHalfUp } from './scale.js';

const MONTHS = 12;

/** Arts. 11 and 28(2): what the posts give, month by month, as if nothing happened. */
export function payPosts({ stretches }: PeopleColumns, person: number, months: MonthAmounts): void {
  const end = stretches.from[person + 1] ?? 0;
  for (let stretch = stretches.from[person] ?? 0; stretch < end; stretch++) {
    const living = stretches.livingAllowance[stretch] ?? 0;
    const post = stretches.postAllowance[stretch] ?? 0;
    const instalment = stretches.instalment[stretch] ?? 0;
    const last = MONTHS * person + (stretches.endMonth[stretch] ?? 0);
    for (let at = MONTHS * person + (stretches.firstMonth[stretch] ?? 0); at < last; at++) {
      months.grossLivingAllowance[at] = living;
      months.grossPostAllowance[at] = post;
      months.grossInstalment[at] = instalment;
      months.livingAllowance[at] = living;
      months.postAllowance[at] = post;
      months.instalment[at] = instalment;
      months.paid[at] = living + post + instalment;
    }
  }
}

/** Arts. 29 to 31 in the order of D48: stops, then absences, then the cut. */
export function payEvents(
  { events }: PeopleColumns,
  person: number,
  months: MonthAmounts,
  rules: LeaveRules,
): void {
  const end = events.from[person + 1] ?? 0;
  for (let event = events.from[person] ?? 0; event < end; event++) {
    const at = MONTHS * person + (events.month[event] ?? 0);
    const stops = events.stops[event] ?? 0;
    const absent = absentCost(events.absent[event] ?? 0, rules);
    const living = stops & STOPS.living ? 0 : (months.livingAllowance[at] ?? 0);
    const kept = divideHalfUp(
      (months.grossPostAllowance[at] ?? 0) * (rules.parts - absent),
      rules.parts,
    );
    const post = stops & STOPS.post ? 0 : Math.max(0, kept - (events.cut[event] ?? 0));
    const instalment =
      stops & STOPS.instalment
        ? 0
        : keptInstalment(months.grossInstalment[at] ?? 0, events, event, rules);
    months.livingAllowance[at] = living;
    months.postAllowance[at] = post;
    months.instalment[at] = instalment;
    months.paid[at] = living + post + instalment;
  }
}

/** Art. 30: what absences leave of the month's instalment; they cannot take more than there is. */
function keptInstalment(
  gross: number,
  events: EventColumns,
  event: number,
  rules: LeaveRules,
): number {
  if ((events.stops[event] ?? 0) & STOPS.absenceFromReward) return gross;
  const sick = sickCost(events.sick[event] ?? 0, events.sickBefore[event] ?? 0, rules);
  const personal = personalCost(
    events.personal[event] ?? 0,
    events.personalBefore[event] ?? 0,
    rules,
  );
  const absent = absentCost(events.absent[event] ?? 0, rules);
  const cost = rules.isAdded ? sick + personal + absent : Math.max(sick, personal, absent);
  const all = rules.parts * rules.share;
  return divideHalfUp(gross * Math.max(0, all - cost * rules.whole), all);
}
