import type { Decimal } from '@hebo/domain';
import type { Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { toCitation } from '../../graphql/citation.js';
import { editionFor } from '../edition/edition-in-force.js';
import { moneyText } from '../outcome/figures.js';
import { yearInputs } from '../outcome/year.service.js';
import { seesEverybody } from '../pay/sight.js';
import { isSmallGroup } from '../pay/small-group.js';
import type { InstitutionYear } from './institution-year.type.js';
import { poolFromAbove, type PoolFromAbove } from './pool-from-above.service.js';
import type { PoolStep } from './year-step.type.js';

interface Line {
  readonly key: string;
  readonly label: Wording;
  readonly article: string | null;
  readonly source: Wording;
  readonly isDeduction: boolean;
  readonly amount: (pool: PoolFromAbove) => Decimal | null;
}

const FACTS: Wording = { zh: '年度登记', en: 'entered with the year' };
const PEOPLE: Wording = { zh: '按人员逐月计算', en: 'computed month by month for everybody' };
const UNITS: Wording = { zh: '单位登记', en: 'entered with the units' };
const FORMULAS: Wording = { zh: '按现行情景计算', en: 'computed for the scenario in force' };
const CHAIN: Wording = { zh: '以上各项相减', en: 'what the lines above leave' };

const LINES: readonly Line[] = [
  {
    key: 'approvedTotal',
    label: { zh: '核定总量', en: 'Approved total' },
    article: '7',
    source: FACTS,
    isDeduction: false,
    amount: ({ approvedTotal }) => approvedTotal,
  },
  {
    key: 'basePay',
    label: { zh: '基础性绩效', en: 'Base pay' },
    article: '11',
    source: PEOPLE,
    isDeduction: true,
    amount: ({ totals }) => totals?.basePay ?? null,
  },
  {
    key: 'outstanding',
    label: { zh: '突出业绩奖励', en: 'Outstanding rewards' },
    article: '13',
    source: PEOPLE,
    isDeduction: true,
    amount: ({ totals }) => totals?.outstanding ?? null,
  },
  {
    key: 'unitIncome',
    label: { zh: '单位创收', en: 'Income of units' },
    article: '6',
    source: UNITS,
    isDeduction: true,
    amount: ({ unitIncome }) => unitIncome,
  },
  {
    key: 'research',
    label: { zh: '专职科研岗', en: 'Full-time research posts' },
    article: '21',
    source: FORMULAS,
    isDeduction: true,
    amount: ({ research }) => research,
  },
  {
    key: 'besidePool',
    label: { zh: '公式在总量之外的支付', en: 'What the formulas pay beside the pool' },
    article: '17',
    source: FORMULAS,
    isDeduction: true,
    amount: ({ besidePool }) => besidePool,
  },
  {
    key: 'otherReserves',
    label: { zh: '预留', en: 'Kept back' },
    article: null,
    source: FACTS,
    isDeduction: true,
    amount: ({ reserves }) => reserves,
  },
  {
    key: 'generalPool',
    label: { zh: '可用的一般业绩总量', en: 'Left for the general pool' },
    article: '17',
    source: CHAIN,
    isDeduction: false,
    amount: ({ derived }) => derived,
  },
  {
    key: 'typedPool',
    label: { zh: '决定的一般业绩总量', en: 'General pool as decided' },
    article: '17',
    source: { zh: '现行情景', en: 'the scenario in force' },
    isDeduction: true,
    amount: ({ typed }) => typed,
  },
  {
    key: 'headroom',
    label: { zh: '余量', en: 'Headroom' },
    article: '7',
    source: CHAIN,
    isDeduction: false,
    amount: ({ headroom }) => headroom,
  },
];

/** The chain of a year under what is in force. */
export async function yearPool(
  context: Context,
  { period }: InstitutionYear,
): Promise<PoolFromAbove | null> {
  const inputs = await yearInputs(context, period, null);
  return inputs === null ? null : poolFromAbove(context, period, inputs);
}

export async function poolSteps(context: Context, year: InstitutionYear): Promise<PoolStep[]> {
  const pool = await yearPool(context, year);
  if (pool === null) return [];
  const { locale } = context;
  const edition = editionFor(year.period);
  const lines = isTooFew(context, pool) ? LINES.map(joined) : LINES;
  return lines.map(({ key, label, article, source, isDeduction, amount }) => {
    const value = amount(pool);
    const summary = label;
    return {
      key,
      label: label[locale],
      amount: value === null ? null : moneyText(value),
      isDeduction,
      source: source[locale],
      citation: article === null ? null : toCitation({ article, summary }, edition.id, locale),
    };
  });
}

/** Rewards of fewer than five people would tell what one of them got. */
const isTooFew = (context: Context, { totals }: PoolFromAbove): boolean =>
  totals !== null && !seesEverybody(context) && isSmallGroup(totals.rewarded);

/** Then they stand in one line with base pay. */
function joined(line: Line): Line {
  if (line.key === 'outstanding') {
    const source = { zh: '不足五人，并入基础性绩效', en: 'fewer than five; joined with base pay' };
    return { ...line, source, amount: () => null };
  }
  if (line.key !== 'basePay') return line;
  const label = { zh: '基础性绩效与突出业绩奖励', en: 'Base pay and outstanding rewards' };
  const amount = ({ totals }: PoolFromAbove): Decimal | null =>
    totals && totals.basePay.plus(totals.outstanding);
  return { ...line, label, amount };
}

const money = (amount: Decimal | null): string | null =>
  amount === null ? null : moneyText(amount);

export async function derivedPool(context: Context, year: InstitutionYear): Promise<string | null> {
  return money((await yearPool(context, year))?.derived ?? null);
}

export async function headroomOf(context: Context, year: InstitutionYear): Promise<string | null> {
  return money((await yearPool(context, year))?.headroom ?? null);
}
