import type { Explained, Outcome } from '@hebo/domain';
import { Paper, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { FigureButton } from '../../fields/explanation/FigureButton';
import { formatMoney } from '../../formats/format';
import { ReadingChip } from '../../layout/states';
import type { Locale } from './explain';

interface Props {
  readonly outcome: Outcome;
  readonly locale: Locale;
  readonly onOpen: (figure: Explained, title: string) => void;
  /** Of the year's approved total with this draft (Art. 7), yuan; null where no total is approved. */
  readonly headroom: string | null;
  readonly children?: ReactNode;
}

/** What stays over or is overspent, each line with the readings that make it so. */
export function BalanceBlock({ outcome, locale, onOpen, headroom, children }: Props) {
  const translate = useTranslate();
  const { residuals, readings, approvedGeneralPool, generalPool, lockMode } = outcome;
  const yuan = translate('common.yuan');
  const left =
    lockMode === 'RATES' && approvedGeneralPool
      ? approvedGeneralPool.value.minus(generalPool.value).toFixed()
      : null;
  return (
    <Paper variant="outlined" component="section" aria-labelledby="balance-title" sx={{ p: 2 }}>
      <Typography id="balance-title" component="h2" variant="subtitle1">
        {translate('scenario.balance.title')}
      </Typography>
      <Lines>
        {residuals.map(({ id, label, amount }) => (
          <Line
            key={id}
            name={label[locale]}
            readings={amount.readings}
            state={stateOf(amount.value.toFixed(2))}
          >
            <FigureButton
              label={`${label[locale]} ${formatMoney(amount.value.toFixed())} ${yuan}`}
              onOpen={() => onOpen(amount, label[locale])}
            >
              {formatMoney(amount.value.toFixed())} {yuan}
            </FigureButton>
          </Line>
        ))}
        {left !== null && (
          <Line name={translate('scenario.balance.approved')} readings={[]} state={stateOf(left)}>
            {formatMoney(left)} {yuan}
          </Line>
        )}
        {headroom !== null && (
          <Line
            name={`${translate('scenario.balance.headroom')} · ${translate('scenario.input.article', { article: '7' })}`}
            readings={[]}
            state={stateOf(headroom)}
          >
            {formatMoney(headroom)} {yuan}
          </Line>
        )}
      </Lines>
      {children}
      <ReadingList codes={readings.map(({ code }) => code).join(' ')} />
    </Paper>
  );
}

/** Taken as one text, so that the chips stay while the figures move. */
const ReadingList = memo(function ReadingList({ codes }: { readonly codes: string }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5, mt: 1, alignItems: 'center' }}>
      <Typography variant="body2" color="text.secondary">
        {translate('scenario.balance.readings')}
      </Typography>
      {codes.split(' ').map((code) => (
        <ReadingChip key={code} code={code} />
      ))}
    </Stack>
  );
});

interface LineProps {
  readonly name: string;
  readonly readings: readonly string[];
  readonly state: 'even' | 'left' | 'over';
  readonly children: ReactNode;
}

function Line({ name, readings, state, children }: LineProps) {
  const translate = useTranslate();
  return (
    <>
      <dt>
        {name} {readings.length > 0 && <small>{readings.join(' ')}</small>}
      </dt>
      <dd>{children}</dd>
      <dd>{translate(`scenario.balance.${state}`)}</dd>
    </>
  );
}

const Lines = styled('dl')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'grid',
  gridTemplateColumns: '1fr auto auto',
  columnGap: theme.spacing(1.5),
  rowGap: theme.spacing(0.5),
  margin: 0,
  fontVariantNumeric: 'tabular-nums',
  '& dd': { margin: 0, textAlign: 'right' },
  '& small': { color: theme.palette.text.secondary },
}));

function stateOf(amount: string): LineProps['state'] {
  if (!/[1-9]/.test(amount)) return 'even';
  return amount.startsWith('-') ? 'over' : 'left';
}
