import {
  checkExample,
  EXAMPLE_KINDS,
  type Example,
  type ExampleValue,
  type Failure,
} from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { wordingOf } from '../../graphql/wording.js';
import { examplesOf } from './example-yaml.js';
import { knownExamples } from './worked-example.service.js';
import type {
  WorkedExampleFigure,
  WorkedExampleResult,
  WorkedExampleRunInput,
  WorkedExampleRunPayload,
} from './worked-example.type.js';

const LONGEST_TEXT = 50_000;
const MOST_EXAMPLES = 50;

/** Runs an example by its key, or examples that the user wrote. Computes and stores nothing. */
export async function runWorkedExamples(
  context: Context,
  input: WorkedExampleRunInput,
): Promise<WorkedExampleRunPayload> {
  const found = await examplesFor(input);
  if (!Array.isArray(found)) {
    return { results: [], userErrors: [inInput(context, found as BrokenRule)] };
  }
  const { locale } = context;
  return {
    results: (found as readonly Example[]).map((example) => run(example, locale)),
    userErrors: [],
  };
}

async function examplesFor({
  key,
  yaml,
}: WorkedExampleRunInput): Promise<readonly Example[] | BrokenRule> {
  if (key != null) {
    const known = (await knownExamples()).find((each) => each.key === key);
    return known === undefined ? brokenRule('example_not_found', 'key') : [known.example];
  }
  const text = yaml ?? '';
  if (text.trim() === '') return brokenRule('blank', 'yaml');
  if (text.length > LONGEST_TEXT) {
    return brokenRule('too_long', 'yaml', { limit: String(LONGEST_TEXT) });
  }
  return readOwn(text);
}

function readOwn(text: string): readonly Example[] | BrokenRule {
  try {
    const examples = examplesOf(text);
    if (examples.length > MOST_EXAMPLES) {
      return brokenRule('too_many_examples', 'yaml', { limit: String(MOST_EXAMPLES) });
    }
    return examples;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return brokenRule('not_yaml', 'yaml', { reason });
  }
}

/** What somebody wrote may be anything; what cannot be computed has failed, and stops nothing else. */
function run(example: Example, locale: Locale): WorkedExampleResult {
  try {
    return check(example, locale);
  } catch {
    const figure = { path: 'given', expected: '', actual: WORDS.not_computed[locale] };
    return { name: example.name, isPassed: false, figures: [{ ...figure, isEqual: false }] };
  }
}

function check(example: Example, locale: Locale): WorkedExampleResult {
  const failures = checkExample(example);
  const byPath = new Map(failures.map((failure) => [failure.path, failure]));
  const figures = expectedOf(example.expect).map(([path, expected]): WorkedExampleFigure => {
    const failure = byPath.get(path);
    byPath.delete(path);
    return { path, expected, actual: failure?.actual ?? expected, isEqual: failure === undefined };
  });
  const others = [...byPath.values()].flatMap((failure) => toFigures(example, failure, locale));
  return {
    name: example.name,
    isPassed: failures.length === 0,
    figures: [...others, ...figures],
  };
}

/** The figures that an example expects, by their paths. */
function expectedOf(value: ExampleValue, at = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[at, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) =>
    expectedOf(inner, at === '' ? name : `${at}.${name}`),
  );
}

const WORDS = {
  not_computed: {
    zh: '此算例无法计算，请核对给定的内容。',
    en: 'This example cannot be computed; check what is given.',
  },
  unknown_kind: { zh: '没有这种类型的算例。', en: 'There is no such kind of example.' },
} satisfies Record<string, Wording>;

/** A refused input is told problem by problem, each where it stands. */
function toFigures(
  { kind, given }: Example,
  failure: Failure,
  locale: Locale,
): WorkedExampleFigure[] {
  const compute = EXAMPLE_KINDS.get(kind);
  if (compute === undefined) {
    return [{ ...failure, actual: WORDS.unknown_kind[locale], isEqual: false }];
  }
  const result = compute(given);
  if (result.ok) return [{ ...failure, isEqual: false }];
  return result.problems.map(({ code, path }) => ({
    path,
    expected: '',
    actual: wordingOf(code, {}, locale),
    isEqual: false,
  }));
}
