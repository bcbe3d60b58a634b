import { costOfReadings, type OptionCost } from '@hebo/domain';
import type { Context } from '../../context.js';
import { toProblem } from '../../graphql/problems.js';
import { regulation } from '../edition/edition-in-force.js';
import { moneyText } from '../outcome/figures.js';
import { Remembered } from '../outcome/remember.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';
import { nameOf } from '../pay/people-run.service.js';
import type { ReadingCost } from './reading-cost.type.js';
import type { Reading } from './reading.type.js';

/** Some years' readings; a cost is a few numbers. */
const costs = new Remembered<readonly OptionCost[] | null>(500);

/** What each option would cost or save, by department and in total; null while the year has gaps. */
export async function readingCosts(
  context: Context,
  { code }: Reading,
  period: string,
): Promise<ReadingCost[] | null> {
  const inputs = await peopleInputs(context, period, null);
  if (inputs === null) return null;
  const options = optionCosts(inputs, code);
  const reader = { locale: context.locale, edition: inputs.edition.id };
  return (
    options?.map(({ option, total, departments, problems }) => ({
      option,
      total: total === null ? null : moneyText(total),
      departments: departments.flatMap((cost) => {
        const department = inputs.units.get(cost.code);
        return department === undefined ? [] : [{ department, change: moneyText(cost.change) }];
      }),
      problems: problems.map((problem) => toProblem(problem, reader)),
    })) ?? null
  );
}

function optionCosts(inputs: YearInputs, code: string): readonly OptionCost[] | null {
  const key = `${nameOf(inputs)} ${code}`;
  const known = costs.get(key);
  if (known !== undefined) return known;
  const { edition, facts, decision } = inputs;
  if (decision === null) return null;
  const asked = regulation.readings.filter((reading) => reading.code === code);
  const found = costOfReadings(regulation, edition.edition, { facts, decision }, asked);
  return costs.set(key, found?.[0]?.options ?? null);
}
