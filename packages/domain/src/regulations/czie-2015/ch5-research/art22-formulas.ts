import type { Rule } from '../../../kernel/explained.js';
import type { Choices } from '../readings.js';
import type { TierRule } from './art21-tiers.js';

/** Art. 22(3) and (4): the words of a research post's coefficient, and the formulas it may have. */

const citation = (item: string, zh: string, en: string) =>
  ({ article: '22', item, summary: { zh, en } }) as const;

export const NORMAL: TierRule = {
  label: { zh: '正常定档系数', en: 'coefficient by title and workload' },
  citation: citation('3', '按职称和科研工作量定档', 'tier by title and workload'),
};
export const UPGRADE: TierRule = {
  label: { zh: '升级定档系数', en: 'coefficient by workload alone' },
  citation: citation(
    '3',
    '完成两项以上核心指标可升级定档',
    'two indicators free the tier from the title',
  ),
};

const COEFFICIENT: Omit<Rule, 'formula'> = {
  label: { zh: '科研岗分配系数', en: 'coefficient of the research post' },
  unit: 'coefficient',
  terms: {
    paper: { zh: '所需论文数', en: 'papers required' },
    one: { zh: '正常定档所需指标数', en: 'indicators for the normal tier' },
    two: { zh: '升级定档所需指标数', en: 'indicators for an upgrade' },
    years: { zh: '连续不足年数线', en: 'years of shortfall' },
    lowest: { zh: '本职称最低档系数', en: 'lowest of the title' },
    incomplete: { zh: '条件不全的系数', en: 'coefficient without paper or indicator' },
    pay: { zh: '计发比例', en: 'share paid' },
    share: { zh: '不足线', en: 'shortfall line' },
    required: { zh: '要求工作量', en: 'required workload' },
    fallen: { zh: '下降一档的系数', en: 'coefficient one tier lower' },
  },
  citation: citation('3', '按职称、工作量和核心指标定档', 'tier by title, workload and indicators'),
};

const TESTS =
  'if({failing} >= {years}, {lowest} * {pay}, if({workload} < {share} * {required}, {fallen}, REST))';
const CONDITIONS =
  'if({papers} < {paper}, {incomplete}, if({indicators} < {one}, {incomplete}, REST))';

/** One indicator leaves the tier by title; more of them raise it, as D20 says. */
const ROUTES = {
  normal: '{normal}',
  neverLower: 'if({indicators} >= {two}, max({normal}, {upgrade}), {normal})',
  workloadAlone: 'if({indicators} >= {two}, {upgrade}, {normal})',
} as const satisfies Readonly<Record<Choices['D20'] | 'normal', string>>;

const rulesFor = (route: keyof typeof ROUTES): { readonly first: Rule; readonly later: Rule } => {
  const formula = CONDITIONS.replace('REST', ROUTES[route]);
  return {
    first: { ...COEFFICIENT, formula },
    later: { ...COEFFICIENT, formula: TESTS.replace('REST', formula) },
  };
};

/** In a first year the tests of workload are left out (Art. 28(6)). */
export const COEFFICIENTS = {
  normal: rulesFor('normal'),
  neverLower: rulesFor('neverLower'),
  workloadAlone: rulesFor('workloadAlone'),
} as const;
