import { Box, Paper, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../../layout/AppDataTable';

export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  readonly unit?: string;
  /** One for each scenario; null reads 待定. */
  readonly cells: readonly (string | null)[];
}

interface Props {
  readonly label: string;
  readonly rowHeader: string;
  readonly scenarios: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** Scenarios side by side; on a narrow screen one card a row, so that nothing scrolls sideways. */
export function ComparedTable({ label, rowHeader, scenarios, rows }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  /** A figure that no scenario has does not apply; one that some lack is still missing there. */
  const text = (cells: ComparedRow['cells'], at: number) =>
    cells[at] ??
    translate(
      cells.every((cell) => cell === null) ? 'common.not_applicable' : 'common.state.pending',
    );
  if (isNarrow) {
    return (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {rows.map(({ key, name, unit, cells }) => (
          <Paper key={key} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Typography component="h3" variant="subtitle2">
              {name} {unit && <small>({unit})</small>}
            </Typography>
            <Box component="dl" sx={pairs}>
              {scenarios.map((scenario, at) => (
                <Box key={scenario} sx={{ display: 'contents' }}>
                  <Typography component="dt" variant="body2" color="text.secondary">
                    {scenario}
                  </Typography>
                  <Typography component="dd" variant="body2" sx={{ m: 0, textAlign: 'right' }}>
                    {text(cells, at)}
                  </Typography>
                </Box>
              ))}
            </Box>
          </Paper>
        ))}
      </Box>
    );
  }
  return (
    <Paper>
      <AppDataTable
        label={label}
        isCompact
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            label: rowHeader,
            isRowHeader: true,
            render: ({ name, unit }) => (
              <>
                {name}
                {unit && (
                  <Typography component="span" variant="body2" color="text.secondary">
                    {' '}
                    {unit}
                  </Typography>
                )}
              </>
            ),
          },
          ...scenarios.map((scenario, at) => ({
            key: `${at}`,
            label: scenario,
            isNumeric: true,
            render: ({ cells }: ComparedRow) => text(cells, at),
          })),
        ]}
      />
    </Paper>
  );
}

const pairs = {
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  columnGap: 1.5,
  m: 0,
  fontVariantNumeric: 'tabular-nums',
};
