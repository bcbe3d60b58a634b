import type { PlainThreshold } from '@hebo/domain';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Change } from '../../../fields/Change';
import { formatCount, formatMoneyChange } from '../../../formats/format';
import { AppDataTable } from '../../../layout/AppDataTable';

interface Props {
  readonly thresholds: readonly PlainThreshold[];
  readonly names: Readonly<Record<string, string>>;
  readonly onDepartment: (code: string) => void;
}

/** Where departments stand, how far the threshold is, and what one step across it does. */
export function ThresholdTable({ thresholds, names, onDepartment }: Props) {
  const translate = useTranslate();
  const yuan = translate('common.yuan');
  const withUnit = (value: string | null, { unitOfDistance }: PlainThreshold) =>
    value === null
      ? '–'
      : [formatCount(value), unitOfDistance && translate(`scenario.cliffs.unit.${unitOfDistance}`)]
          .filter(Boolean)
          .join(' ');
  return (
    <AppDataTable
      label={translate('scenario.cliffs.thresholds')}
      isCompact
      rows={thresholds}
      rowKey={({ kind, units, direction }) => `${kind} ${units.join(' ')} ${direction}`}
      columns={[
        {
          key: 'department',
          label: translate('scenario.cliffs.department'),
          isRowHeader: true,
          render: ({ units }) =>
            units.map((code) => (
              <Button
                key={code}
                size="small"
                aria-label={translate('scenario.cliffs.open_margins', {
                  name: names[code] ?? code,
                })}
                onClick={() => onDepartment(code)}
                sx={{
                  px: 0.5,
                  minWidth: 0,
                  maxWidth: 128,
                  whiteSpace: 'normal',
                  textAlign: 'left',
                }}
              >
                {names[code] ?? code}
              </Button>
            )),
        },
        {
          key: 'value',
          label: translate('scenario.cliffs.value'),
          isNumeric: true,
          render: (one) => {
            const threshold = one.threshold === null ? '' : ` / ${formatCount(one.threshold)}`;
            return one.value === null ? '–' : `${formatCount(one.value)}${threshold}`;
          },
        },
        {
          key: 'distance',
          label: translate('scenario.cliffs.distance'),
          isNumeric: true,
          render: (one) => <Distance threshold={one} text={withUnit(one.distance, one)} />,
        },
        {
          key: 'effect',
          label: translate('scenario.cliffs.effect'),
          unit: yuan,
          isNumeric: true,
          render: ({ effect }) => <Amount value={effect} />,
        },
        {
          key: 'others',
          label: translate('scenario.cliffs.effect_others'),
          unit: yuan,
          isNumeric: true,
          render: ({ effectOnOthers }) => <Amount value={effectOnOthers} />,
        },
        {
          key: 'crossing',
          label: translate('scenario.cliffs.crossing'),
          render: (one) => <Step threshold={one} />,
        },
      ]}
    />
  );
}

function Distance({ threshold, text }: { threshold: PlainThreshold; text: string }) {
  const translate = useTranslate();
  const { kind, isReached, distance } = threshold;
  if (kind !== 'staffing' || !isReached) return text;
  const isExact = distance !== null && !/[1-9]/.test(distance);
  return (
    <>
      {text}
      <br />
      <Chip
        size="small"
        variant="outlined"
        color="warning"
        label={translate(isExact ? 'scenario.cliffs.exactly' : 'scenario.cliffs.reached')}
      />
    </>
  );
}

/** What is done to cross; of a head also what the deduction alone comes to. */
function Step({ threshold }: { threshold: PlainThreshold }) {
  const translate = useTranslate();
  const { title, adjustment, threshold: year, points, value, expectedFrom } = threshold;
  const text = translate(`scenario.cliffs.step.${stepKey(threshold)}`, {
    title: title ? translate(`scenario.cliffs.title.${title}`) : '',
    year: year ?? '',
    points: points ?? '',
    value: value ?? '',
  });
  return (
    <Box sx={{ whiteSpace: 'normal', minWidth: 120 }}>
      {text}
      {expectedFrom && (
        <Typography component="div" variant="caption" color="text.secondary">
          {translate('scenario.cliffs.expected', { month: expectedFrom })}
        </Typography>
      )}
      {adjustment && (
        <Typography component="div" variant="caption" color="text.secondary">
          {translate('scenario.cliffs.adjustment', { amount: formatMoneyChange(adjustment) })}
        </Typography>
      )}
    </Box>
  );
}

function stepKey({ kind, direction, title }: PlainThreshold): string {
  if (kind === 'staffing') return title ? `staffing_${direction}` : 'staffing_far';
  return kind === 'rank' ? `rank_${direction}` : kind;
}

function Amount({ value }: { value: string | null }) {
  return value === null ? '–' : <Change value={value} unit="yuan" />;
}
