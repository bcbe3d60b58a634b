import { GraphQLError, parse } from 'graphql';
import { costOf, type DocumentCost } from './document-cost.js';
import type { Wording } from './locale.js';

const MOST_CHARACTERS = 100_000;
export const MOST_TOKENS = 10_000;

/** H1: what a document may cost before anything of it is looked up. */
const LIMITS: Readonly<Record<keyof DocumentCost, { most: number; zh: string; en: string }>> = {
  fields: { most: 1_000, zh: '字段', en: 'fields' },
  aliases: { most: 30, zh: '别名', en: 'aliases' },
  directives: { most: 50, zh: '指令', en: 'directives' },
  mutationFields: { most: 1, zh: '更改字段', en: 'mutation fields' },
  /** Progress is read by asking again. */
  subscriptions: { most: 0, zh: '订阅', en: 'subscriptions' },
  depth: { most: 12, zh: '嵌套层数', en: 'levels of nesting' },
  /** The standard introspection query goes deeper than any query for figures. */
  introspectionDepth: { most: 20, zh: '自省层数', en: 'levels of introspection' },
};

/** What is wrong with a document, or null. Syntax errors are left to the server that parses it next. */
export function documentProblem(source: string): Wording | null {
  if (source.length > MOST_CHARACTERS) return passes('字符', 'characters', MOST_CHARACTERS);
  try {
    const cost = costOf(parse(source, { maxTokens: MOST_TOKENS, noLocation: true }));
    for (const [name, { most, zh, en }] of Object.entries(LIMITS)) {
      if (cost[name as keyof DocumentCost] > most) return passes(zh, en, most);
    }
    return null;
  } catch (error) {
    if (error instanceof RangeError)
      return passes(LIMITS.depth.zh, LIMITS.depth.en, LIMITS.depth.most);
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes(`${MOST_TOKENS} tokens`)
      ? passes('记号', 'tokens', MOST_TOKENS)
      : null;
  }
}

const passes = (zh: string, en: string, most: number): Wording => ({
  zh: `查询超出限制:最多 ${most} 个${zh}。`,
  en: `The document passes a limit: at most ${most} ${en}.`,
});
