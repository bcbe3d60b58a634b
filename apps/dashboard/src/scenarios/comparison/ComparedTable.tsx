import { Box, Paper, TableContainer, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

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
export function ComparedTable(props: Props) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  return isNarrow ? <Cards {...props} /> : <Columns {...props} />;
}

/** A figure that no scenario has does not apply; one that some lack is still missing there. */
function useCellText() {
  const translate = useTranslate();
  return (cells: ComparedRow['cells'], at: number) =>
    cells[at] ??
    translate(
      cells.every((cell) => cell === null) ? 'common.not_applicable' : 'common.state.pending',
    );
}

function Cards({ scenarios, rows }: Props) {
  const text = useCellText();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {rows.map(({ key, name, unit, cells }) => (
        <Paper key={key} component="li" variant="outlined" sx={{ p: 1.5, minWidth: 0 }}>
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

/** The names and the reference stay in view while the others scroll. */
function Columns({ label, rowHeader, scenarios, rows }: Props) {
  const translate = useTranslate();
  const text = useCellText();
  return (
    <TableContainer
      role="region"
      tabIndex={0}
      aria-label={translate('common.table_scroll', { label })}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Compared aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {scenarios.map((scenario) => (
              <th key={scenario} scope="col">
                {scenario}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, unit, cells }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {unit && <small> {unit}</small>}
              </th>
              {scenarios.map((scenario, at) => (
                <td key={scenario}>{text(cells, at)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Compared>
    </TableContainer>
  );
}

const NAME_WIDTH = 190;

const Compared = styled('table')(({ theme }) => ({
  ...theme.typography.body2,
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    textAlign: 'right',
    padding: '4px 12px',
    borderBottom: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
  },
  '& td': { whiteSpace: 'nowrap' },
  '& thead th': { backgroundColor: '#eef2f7', verticalAlign: 'bottom' },
  '& tbody th': { fontWeight: 400 },
  '& small': { color: theme.palette.text.secondary },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: NAME_WIDTH,
    minWidth: NAME_WIDTH,
    maxWidth: NAME_WIDTH,
    textAlign: 'left',
  },
  '& thead th:nth-of-type(2), & tbody td:first-of-type': {
    position: 'sticky',
    left: NAME_WIDTH,
    zIndex: 1,
    borderRight: `1px solid ${theme.palette.divider}`,
  },
}));

const pairs = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 1.5,
  m: 0,
  fontVariantNumeric: 'tabular-nums',
};
