import type { Outcome } from '@hebo/domain';
import { formatMoney, formatMoneyChange, formatRate } from '../../formats/format';
import type { Movement } from './rows';

type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The conclusion in one sentence: what it costs, who gains, who loses, who moves most. */
export function sentenceOf(
  translate: Translate,
  outcome: Outcome,
  base: Outcome,
  movement: Movement,
): string {
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    translate(`scenario.sentence.${key}`, values);
  return [money(say, outcome, base), movers(say, movement), say('end')].join('');
}

function money(say: Translate, outcome: Outcome, base: Outcome): string {
  const { allocated, balance, generalPool, approvedGeneralPool, lockMode } = outcome;
  const values = {
    allocated: wan(allocated.value.toFixed()),
    change: allocated.value.equals(base.allocated.value)
      ? say('unchanged')
      : say('change', {
          amount: wanChange(allocated.value.minus(base.allocated.value).toFixed()),
        }),
    balance: wan(balance.value.toFixed()),
  };
  if (lockMode !== 'RATES' || !approvedGeneralPool) return say('pool', values);
  const over = generalPool.value.minus(approvedGeneralPool.value);
  const needed = wan(generalPool.value.toFixed());
  if (over.toDecimalPlaces(2).isZero()) return say('rates_even', { needed });
  return say(over.isPositive() ? 'rates_over' : 'rates_under', {
    needed,
    difference: wan(over.abs().toFixed()),
    rate: formatRate(over.dividedBy(approvedGeneralPool.value).toFixed(), 'exceptZero'),
  });
}

function movers(say: Translate, { up, down, most }: Movement): string {
  if (up + down === 0) return say('nobody');
  const moved = say('moved', { up, down });
  if (!most) return moved;
  const rate = formatRate(most.rate.toFixed(), 'exceptZero');
  return moved + say('most', { name: most.name, rate });
}

function wan(amount: string): string {
  return formatMoney(amount, 'tenThousandYuan');
}

function wanChange(amount: string): string {
  return formatMoneyChange(amount, 'tenThousandYuan');
}
