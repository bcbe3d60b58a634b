import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Locale, Wording } from './locale.js';

/** Why a field was answered null although there may be something: a closed list. */
const REDACTION_WORDS = {
  ROLE: { zh: '当前角色不可见。', en: 'Your role may not see this.' },
  FACT_GROUP: {
    zh: '属其他数据提供部门，不可见。',
    en: 'Kept by the owner of another kind of fact.',
  },
  OTHER_PERSON: { zh: '属他人，不可见。', en: 'Belongs to another person.' },
  NOT_PUBLISHED: {
    zh: '本年度结果尚未公布，公布后可见。',
    en: 'The result of this year is not published yet.',
  },
} as const satisfies Record<string, Wording>;
type RedactionReason = keyof typeof REDACTION_WORDS;

export interface Redaction {
  readonly path: string;
  readonly reason: RedactionReason;
}

/** Remembers that this field was answered null, and why. */
export function redact(
  { redactions }: { readonly redactions: Redaction[] },
  { path }: Pick<GraphQLResolveInfo, 'path'>,
  reason: RedactionReason,
): null {
  redactions.push({ path: responsePathAsArray(path).join('.'), reason });
  return null;
}

/** As `extensions` tell them: the paths, and with each its reason and the reason in words. */
export function redactionsShown(redactions: readonly Redaction[], locale: Locale) {
  const inOrder = redactions.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    redactedPaths: inOrder.map(({ path }) => path),
    redactions: inOrder.map(({ path, reason }) => ({
      path,
      reason,
      message: REDACTION_WORDS[reason][locale],
    })),
  };
}
