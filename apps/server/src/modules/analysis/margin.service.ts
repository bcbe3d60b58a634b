import type { Change } from '@hebo/domain';
import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { toProblem } from '../../graphql/problems.js';
import { answerTo, plainOf } from './analysis.service.js';
import type { Margin } from './margin.type.js';
import { byDepartment, codeOfDepartment, titleLabel, yuanOrNull } from './shown.js';
import { triedInputs } from './trial.service.js';
import type { TrialInput } from './trial.input.js';

/** Null where the trial or the department cannot be used; a preview of the trial says why. */
export async function margins(
  context: Context,
  trial: TrialInput,
  department: string,
): Promise<Margin[] | null> {
  const tried = await triedInputs(context, trial);
  const unit = await codeOfDepartment(context, department);
  const variant = tried.ok ? plainOf(tried.inputs) : null;
  if (!tried.ok || variant === null || unit === null) return null;
  const answer = await answerTo(context, { kind: 'margins', variant, unit });
  if (!answer.ok) return null;
  const { units, edition } = tried.inputs;
  const reader = { locale: context.locale, edition: edition.id };
  return answer.value.map(({ change, own, others, problems }) => ({
    kind: change.kind,
    label: changeLabel(change, context.locale),
    by: change.by,
    title: change.kind === 'head' ? change.title : null,
    own: yuanOrNull(own),
    others: byDepartment(
      units,
      others.map(({ code, amount }) => ({ code, yuan: amount })),
    ),
    problems: problems.map((problem) => toProblem(problem, reader)),
  }));
}

const WORDS: Readonly<Record<Change['kind'], Record<Locale, (by: number) => string>>> = {
  head: { zh: (by) => `${signed(by)} 人`, en: (by) => `${signed(by)} person` },
  post: { zh: (by) => `编制 ${signed(by)}`, en: (by) => `${signed(by)} approved post` },
  students: { zh: (by) => `学生 ${signed(by)} 人`, en: (by) => `${signed(by)} students` },
  rank: {
    zh: (by) => (by > 0 ? '名次上升一位' : '名次下降一位'),
    en: (by) => (by > 0 ? 'one rank up' : 'one rank down'),
  },
};

const signed = (by: number): string => (by > 0 ? `+${by}` : `−${-by}`);

function changeLabel(change: Change, locale: Locale): string {
  const words = WORDS[change.kind][locale](change.by);
  return change.kind === 'head' ? `${titleLabel(change.title, locale)} ${words}` : words;
}
