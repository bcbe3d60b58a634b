import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMoneyUnit, useUnitName } from '../../../fields/MoneyUnitSwitch';
import { formatMoneyChange } from '../../../formats/format';
import { AppDataTable } from '../../../layout/AppDataTable';
import { causeName } from '../causes';
import { yuanOf } from '../fen';
import type { TabProps } from '../tab-props';
import { sumOf } from './matrix';
import type { Matrix } from './matrix';
import { amountPerHead, otherGains, payersOf } from './payers';
import type { Payer } from './payers';

interface Props extends TabProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly unit: number;
}

const NAMED = 2;

/** One gain and who pays for it, with amount and per head. */
export function Payers({ matrix, row, unit, names, locale, outcome }: Props) {
  const translate = useTranslate();
  const [moneyUnit] = useMoneyUnit();
  const money = useUnitName()(moneyUnit);
  const line = matrix.rows[row];
  const gainer = matrix.units[unit];
  if (!line || !gainer) return null;
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    translate(`scenario.counterparty.${key}`, values);
  const shown = (fen: number) => formatMoneyChange(yuanOf(fen), moneyUnit);
  const nameOf = ({ code }: Payer) => (code === null ? say('added') : (names[code] ?? code));
  const payers = payersOf(matrix, row);
  const others = otherGains(matrix, row, unit);
  const [named, rest] = [payers.slice(0, NAMED), payers.slice(NAMED)];
  const texts = named.map((payer) => `${nameOf(payer)} ${shown(payer.fen)}`);
  if (rest.length > 0) {
    const amount = shown(sumOf(rest.map(({ fen }) => fen)));
    texts.push(say('rest', { count: rest.length, amount }));
  }
  const gain = shown(line.parts[unit] ?? 0);
  const unitName = names[gainer.code] ?? gainer.code;
  const title = say('pays', {
    unit: unitName,
    cause: causeName(line.block, locale, translate),
    amount: gain,
    money,
  });
  return (
    <>
      <Typography variant="h3">{title}</Typography>
      <Typography sx={{ my: 1 }}>
        {say('formula', {
          unit: unitName,
          gain,
          payers: texts.join(translate('scenario.cause.and')),
        })}
      </Typography>
      {others.count > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {say('others', { count: others.count, amount: shown(others.fen), money })}
        </Typography>
      )}
      <AppDataTable
        label={title}
        isCompact
        rows={payers}
        rowKey={({ code }) => code ?? 'added'}
        columns={[
          {
            key: 'payer',
            label: say('payer'),
            isRowHeader: true,
            render: (payer) =>
              payer.isPassive ? `${nameOf(payer)} · ${say('passive')}` : nameOf(payer),
          },
          {
            key: 'amount',
            label: say('amount'),
            unit: money,
            isNumeric: true,
            render: ({ fen }) => shown(fen),
          },
          {
            key: 'head',
            label: say('head'),
            unit: translate('common.yuan'),
            isNumeric: true,
            render: ({ code, fen }) => {
              const amount = code === null ? null : amountPerHead(outcome, code, fen);
              return amount === null
                ? translate('common.not_applicable')
                : formatMoneyChange(amount);
            },
          },
        ]}
      />
    </>
  );
}
