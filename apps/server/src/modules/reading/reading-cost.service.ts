import { Decimal } from '@hebo/domain';
import type { Context } from '../../context.js';
import { toProblem } from '../../graphql/problems.js';
import type { Rule } from '../../graphql/wording.js';
import { moneyText } from '../outcome/figures.js';
import { Remembered } from '../outcome/remember.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';
import { nameOf } from '../pay/people-run.service.js';
import { seesEverybody } from '../pay/sight.js';
import { isSmallGroup } from '../pay/small-group.js';
import type { OptionCost } from './cost-thread.js';
import { costsInThread } from './cost-worker.js';
import type { ReadingCost } from './reading-cost.type.js';
import type { Reading } from './reading.type.js';

type Costs = Promise<readonly OptionCost[] | null>;

/** Some years' readings; a cost is a few numbers. */
const costs = new Remembered<Costs>(500);

/** What each option would cost or save, by department and in total; null while the year has gaps. */
export async function readingCosts(
  context: Context,
  { code }: Reading,
  period: string,
): Promise<ReadingCost[] | null> {
  const inputs = await peopleInputs(context, period, null);
  const options = inputs === null ? null : await optionCosts(inputs, code);
  if (inputs === null || options === null) return null;
  const reader = { locale: context.locale, edition: inputs.edition.id };
  const shown = seesEverybody(context) ? options : options.map(withoutSmallGroups);
  return shown.map(({ option, total, departments, problems }) => ({
    option,
    total: total === null ? null : moneyText(new Decimal(total)),
    departments: departments.flatMap((cost) => {
      const department = inputs.units.get(cost.code);
      const change = moneyText(new Decimal(cost.change));
      return department === undefined ? [] : [{ department, change }];
    }),
    problems: problems.map((problem) =>
      toProblem({ ...problem, code: problem.code as Rule }, reader),
    ),
  }));
}

/**
 * A reading that moves fewer than five of a department would tell a person's pay. Such departments are left
 * out, and the total with them where all who are left out are still too few.
 */
function withoutSmallGroups(cost: OptionCost): OptionCost {
  const isHidden = ({ people, moved }: OptionCost['departments'][number]): boolean =>
    isSmallGroup(moved, people);
  const hidden = cost.departments.filter(isHidden);
  const departments = cost.departments.filter((one) => !isHidden(one));
  if (!isSmallGroup(hidden.reduce((all, { moved }) => all + moved, 0))) {
    return { ...cost, departments };
  }
  const problem = { code: 'small_group', path: 'departments', values: {} };
  return { ...cost, departments, total: null, problems: [...cost.problems, problem] };
}

/** Asked for by many readers at once, it is computed once; what failed is asked for anew. */
function optionCosts(inputs: YearInputs, reading: string): Costs {
  const { edition, facts, decision, amendments } = inputs;
  if (decision === null) return Promise.resolve(null);
  const key = `${nameOf(inputs)} ${reading}`;
  const known = costs.get(key);
  if (known !== undefined) return known;
  const found = costsInThread({ edition: edition.id, facts, decision, amendments, reading });
  found.catch(() => costs.delete(key));
  return costs.set(key, found);
}
