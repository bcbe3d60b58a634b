import { Box } from '@mui/material';
import type { Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StackedRows } from '../../../charts/StackedRows';
import { shareOf } from '../../../formats/decimal';
import { formatCount } from '../../../formats/format';
import { BANDS } from './impact-view';
import type { ImpactRow } from './impact-view';

/** The share of each band in a group, from those who gain most to those who lose most. */
export function BandBars({ rows }: { readonly rows: readonly ImpactRow[] }) {
  const translate = useTranslate();
  const nameOf = (band: string) => translate(`scenario.impact.${band}`);
  return (
    <Box sx={tones}>
      <StackedRows
        label={translate('scenario.impact.chart')}
        series={BANDS.map(nameOf)}
        rows={rows.map(({ key, label, people, bands }) => ({
          key,
          name: label,
          parts: BANDS.map((band) => shareOf(bands[band], people) ?? '0'),
          total: '1',
          text: `${formatCount(people)} ${translate('common.people')}`,
          spoken: translate('scenario.impact.spoken', {
            label,
            bands: BANDS.filter((band) => /[1-9]/.test(bands[band]))
              .map((band) => `${nameOf(band)} ${formatCount(bands[band])}`)
              .join(translate('scenario.cause.and')),
          }),
        }))}
      />
    </Box>
  );
}

const hatched = (colour: string) =>
  `repeating-linear-gradient(45deg, ${colour} 0 3px, transparent 3px 6px)`;

/** Blue gains and orange loses; a small change is hatched, so that colour is not alone. */
const tones = ({ palette }: Theme) => ({
  '&& .part-0': { background: palette.primary.main },
  '&& .part-1': { background: hatched(palette.primary.main) },
  '&& .part-2': {
    background: palette.divider,
    boxShadow: `inset 0 0 0 1px ${palette.text.secondary}`,
  },
  '&& .part-3': { background: hatched(palette.secondary.main) },
  '&& .part-4': { background: palette.secondary.main },
  '&& [role="img"]': { gridTemplateColumns: 'minmax(6rem, 11rem) minmax(0, 1fr) 5rem' },
});
