import type { AnyExplained, Outcome } from '@hebo/domain';
import { FigureButton } from '../../fields/explanation/FigureButton';
import { formatMoney, formatMoneyChange, formatRate } from '../../formats/format';
import type { ResultCard } from './CardRow';
import { averagesOf } from './rows';
import type { Movement } from './rows';

interface Of {
  readonly translate: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly outcome: Outcome;
  readonly base: Outcome;
  readonly movement: Movement;
  readonly onOpen: (figure: AnyExplained, title: string) => void;
}

/** 总额 | 平衡差额 | 学院人均 | 机关人均 | 比值 | 减少单位数. */
export function resultCards({ translate, outcome, base, movement, onOpen }: Of): ResultCard[] {
  const [now, before] = [averagesOf(outcome), averagesOf(base)];
  const word = (key: string) => translate(`scenario.card.${key}`);
  const wan = (amount: string) => formatMoney(amount, 'tenThousandYuan');
  const tenThousand = translate('common.ten_thousand_yuan');
  const yuan = translate('common.yuan');
  const note = (text: string, unit = '') =>
    /[1-9]/.test(text)
      ? translate('scenario.card.against_base', { change: `${text} ${unit}`.trim() })
      : word('same_as_base');
  const opened = (key: string, figure: AnyExplained, text: string) => (
    <FigureButton
      label={`${word(key)} ${text} ${tenThousand}`}
      onOpen={() => onOpen(figure, word(key))}
    >
      {text}
    </FigureButton>
  );
  const { allocated, balance } = outcome;
  return [
    {
      key: 'total',
      title: word('total'),
      value: opened('total', allocated, wan(allocated.value.toFixed())),
      unit: tenThousand,
      note: note(
        formatMoneyChange(allocated.value.minus(base.allocated.value).toFixed(), 'tenThousandYuan'),
        tenThousand,
      ),
    },
    {
      key: 'balance',
      title: word('balance'),
      value: opened('balance', balance, wan(balance.value.toFixed())),
      unit: tenThousand,
      note: note(
        formatMoneyChange(balance.value.minus(base.balance.value).toFixed(), 'tenThousandYuan'),
        tenThousand,
      ),
    },
    {
      key: 'teaching_head',
      title: word('teaching_head'),
      value: formatMoney(now.teachingHead.toFixed()),
      unit: yuan,
      note: note(formatMoneyChange(now.teachingHead.minus(before.teachingHead).toFixed()), yuan),
    },
    {
      key: 'office_head',
      title: word('office_head'),
      value: now.officeHead ? formatMoney(now.officeHead.toFixed()) : '–',
      unit: now.officeHead ? yuan : '',
      note:
        now.officeHead && before.officeHead
          ? note(formatMoneyChange(now.officeHead.minus(before.officeHead).toFixed()), yuan)
          : word('no_office'),
    },
    {
      key: 'ratio',
      title: word('ratio'),
      value: now.ratio ? formatRate(now.ratio.toFixed()) : '–',
      unit: '',
      note:
        now.ratio && before.ratio
          ? note(formatRate(now.ratio.minus(before.ratio).toFixed(), 'exceptZero'))
          : word('no_office'),
    },
    {
      key: 'reduced',
      title: word('reduced'),
      value: String(movement.down),
      unit: '',
      note: translate('scenario.card.of', { count: outcome.departments.length }),
    },
  ];
}
