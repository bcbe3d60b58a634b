import type { Problem } from '@hebo/domain';
import { useTranslate } from 'react-admin';

/** A problem of the domain in the reader's language. */
export function useProblemWords(): (problem: Problem) => string {
  const translate = useTranslate();
  return ({ code, values }) => translate(`scenario.problem.${code}`, values);
}
