import type { Bars } from '@hebo/domain';
import type { RangeBar } from '../../../charts/range-bar';
import { formatMoney, formatMoneyChange } from '../../../formats/format';
import type { MoneyUnit } from '../../../formats/format';
import { yuanOf } from '../fen';

const REST = 'rest';

/** One line of the bridge: where it starts and ends, in fen. */
export interface BridgeLine {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What it adds; null for the two totals. */
  readonly change: number | null;
}

export interface LineNames {
  readonly base: string;
  readonly scenario: string;
  readonly rest: string;
  readonly cause: (block: string) => string;
}

/** From the base through the causes, the largest first, to the scenario. */
export function bridgeLines({ base, scenario, bars, rest }: Bars, names: LineNames): BridgeLine[] {
  const causes = bars.toSorted((a, b) => Math.abs(b.fen) - Math.abs(a.fen));
  const parts = causes.map(({ block, fen }) => ({ key: block, label: names.cause(block), fen }));
  if (rest !== 0) parts.push({ key: REST, label: names.rest, fen: rest });
  let at = base;
  const lines = parts.map(({ key, label, fen }): BridgeLine => {
    const from = at;
    at += fen;
    return { key, label, from, to: at, change: fen };
  });
  return [
    { key: 'base', label: names.base, from: 0, to: base, change: null },
    ...lines,
    { key: 'scenario', label: names.scenario, from: 0, to: scenario, change: null },
  ];
}

/** The amount that a line stands for, in yuan: the total, or what it adds. */
function amountOf({ to, change }: BridgeLine): string {
  return yuanOf(change ?? to);
}

/** Lines as they are drawn and written. */
export function drawnLines(
  lines: readonly BridgeLine[],
  unit: MoneyUnit,
  spoken: (line: BridgeLine, text: string) => string,
): RangeBar[] {
  return lines.map((line) => {
    const text = lineText(line, unit);
    const tone = line.change === null ? 'total' : line.change < 0 ? 'down' : 'up';
    const { key, label, from, to } = line;
    return { key, label, segments: [{ from, to, tone }], text, spoken: spoken(line, text) };
  });
}

function lineText(line: BridgeLine, unit: MoneyUnit): string {
  const amount = amountOf(line);
  if (line.change === null) return formatMoney(amount, unit);
  const arrow = line.change > 0 ? '▲ ' : line.change < 0 ? '▼ ' : '';
  return `${arrow}${formatMoneyChange(amount, unit)}`;
}
