import { Decimal } from '@hebo/domain';
import type { Context } from '../../context.js';
import { toProblem } from '../../graphql/problems.js';
import type { Rule } from '../../graphql/wording.js';
import { answerTo, plainOf } from '../analysis/analysis.service.js';
import type { OptionCost } from '../analysis/analysis-thread.js';
import { moneyText } from '../outcome/figures.js';
import { peopleInputs } from '../outcome/year.service.js';
import { seesEverybody } from '../pay/sight.js';
import { isSmallGroup } from '../pay/small-group.js';
import type { ReadingCost } from './reading-cost.type.js';
import type { Reading } from './reading.type.js';

/** What each option would cost or save, by department and in total; null while the year has gaps. */
export async function readingCosts(
  context: Context,
  { code }: Reading,
  period: string,
): Promise<ReadingCost[] | null> {
  const inputs = await peopleInputs(context, period, null);
  const variant = inputs === null ? null : plainOf(inputs);
  if (inputs === null || variant === null) return null;
  const options = await answerTo(context, { kind: 'optionCosts', variant, reading: code });
  if (options === null) return null;
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
