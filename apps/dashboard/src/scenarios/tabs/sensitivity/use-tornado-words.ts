import { Decimal } from '@hebo/domain';
import type { Output } from '@hebo/domain';
import { useTranslate } from 'react-admin';
import { formatCoefficient, formatMoney } from '../../../formats/format';
import { isMoney } from '../figure-choice';
import type { TornadoBar } from './tornado-bars';

interface Words {
  readonly figure: Output;
  readonly names: Readonly<Record<string, string>>;
  readonly paths: {
    readonly label: (path: string) => string;
    readonly value: (value: string | null) => string;
  };
}

const RATIO_DECIMALS = 4;
const TICK = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
const TEN_THOUSAND = 10_000;

/** How a tornado's result, its parameters and its jumps are said. */
export function useTornadoWords({ figure, names, paths }: Words) {
  const translate = useTranslate();
  const money = isMoney(figure);
  const say = (key: string, values: Readonly<Record<string, string>>) =>
    translate(`scenario.sensitivity.${key}`, values);
  const figureName =
    figure.kind === 'allocation'
      ? translate('scenario.figure.unit', { name: names[figure.unit] ?? figure.unit })
      : translate(`scenario.figure.${figure.kind}`);

  function value(text: string | null): string {
    if (text === null) return translate('scenario.sensitivity.no_solution');
    return money ? formatMoney(text) : formatCoefficient(text, RATIO_DECIMALS);
  }
  function valueWithUnit(text: string): string {
    return money ? `${value(text)} ${translate('common.yuan')}` : value(text);
  }
  /** A fact of the department that the title names needs no name again. */
  function name({ path }: TornadoBar): string {
    const label = paths.label(path);
    const own = figure.kind === 'allocation' ? `${names[figure.unit] ?? figure.unit} · ` : '';
    return path.startsWith('facts.') && label.startsWith(own) ? label.slice(own.length) : label;
  }
  /** The least and the greatest result of a bar. */
  function span({ low, high }: TornadoBar, now: string) {
    const values = [now, low.value, high.value].filter((one) => one !== null);
    const sorted = values.toSorted((a, b) => new Decimal(a).comparedTo(b));
    return { low: valueWithUnit(sorted[0] ?? now), high: valueWithUnit(sorted.at(-1) ?? now) };
  }
  function leaps({ low, high }: TornadoBar): string {
    return [low, high]
      .filter((end) => end.leapsAt !== null)
      .map((end) => {
        const kinds = [...new Set(end.leaps.map(({ kind }) => kind))];
        const what = kinds.map((kind) => {
          const units = end.leaps
            .filter((leap) => leap.kind === kind)
            .map(({ unit }) => names[unit] ?? unit);
          return say(`leap_${kind}`, { units: units.join(translate('scenario.cause.and')) });
        });
        return say('leap_at', {
          at: paths.value(end.leapsAt),
          what: what.join(translate('scenario.cause.and')),
        });
      })
      .join(' · ');
  }
  function spoken(bar: TornadoBar): string {
    const { low, high } = bar;
    const hasLeap = low.leaps.length + high.leaps.length > 0;
    const sentence = say('spoken', {
      name: name(bar),
      lowInput: paths.value(low.input),
      low: value(low.value),
      highInput: paths.value(high.input),
      high: value(high.value),
    });
    return hasLeap ? sentence + translate('scenario.sensitivity.spoken_leap') : sentence;
  }
  /** Positions of the axis: money in ten thousands of yuan. */
  function tick(position: number): string {
    return TICK.format(money ? position / TEN_THOUSAND : position).replace('-', '−');
  }
  return {
    figure: figureName,
    value,
    valueWithUnit,
    name,
    span,
    leaps,
    spoken,
    tick,
    input: paths.value,
  };
}

export type TornadoWords = ReturnType<typeof useTornadoWords>;
