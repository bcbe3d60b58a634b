import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChartFigure } from '../../../charts/ChartFigure';
import { ChartTable } from '../../../charts/ChartTable';
import { csvOf } from '../../../charts/csv';
import { sum } from '../../../formats/decimal';
import { formatCount } from '../../../formats/format';
import { BandBars } from './BandBars';
import { impactColumns } from './impact-columns';
import type { ImpactRow } from './impact-view';
import { wholeOf } from './unit-rows';

interface Props {
  readonly groupName: string;
  readonly rows: readonly ImpactRow[];
  readonly notes: readonly string[];
}

/** Bands of people by group, and always the table beside them. */
export function ImpactFigure({ groupName, rows, notes }: Props) {
  const translate = useTranslate();
  const say = (key: string, values?: Readonly<Record<string, string>>) =>
    translate(`scenario.impact.${key}`, values);
  const title = say('title', { group: groupName });
  const whole = wholeOf(rows, say('whole'));
  const all = [...rows, whole];
  const columns = impactColumns(
    translate,
    rows.some(({ cause }) => cause !== null),
  );
  const { gainOver5, gainUpTo5, unchanged, loseUpTo5, loseOver5 } = whole.bands;
  const sentence = say('sentence', {
    people: formatCount(whole.people),
    up: formatCount(sum([gainOver5, gainUpTo5])),
    down: formatCount(sum([loseUpTo5, loseOver5])),
    same: formatCount(unchanged),
  });
  const table = <ChartTable label={title} columns={columns} rows={all} rowKey={({ key }) => key} />;
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={table}
      opensTable
      csv={csvOf(title, columns, all)}
    >
      <BandBars rows={[whole, ...rows]} />
      {whole.isPerHead && (
        <Box sx={{ mt: 1.5, display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Chip size="small" variant="outlined" label={say('per_head')} />
          <Typography variant="body2">{say('per_head_text')}</Typography>
        </Box>
      )}
      {notes.map((note) => (
        <Typography key={note} variant="body2" color="text.secondary">
          {note}
        </Typography>
      ))}
    </ChartFigure>
  );
}
