import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { percentOf } from '../../charts/percent-of';
import type { ComparedDepartment } from './comparison-view';
import { departmentCells } from './shown-values';
import type { Show } from './shown-values';

interface Props {
  readonly scenarios: readonly string[];
  readonly departments: readonly ComparedDepartment[];
  readonly show: Show;
}

/**
 * A small chart for each department on one common axis. The bars repeat the table above for the eye,
 * so the list is left out for whoever hears the page.
 */
export function SmallMultiples({ scenarios, departments, show }: Props) {
  const translate = useTranslate();
  const lengths = departments.map((row) => barLengths(row, show));
  const all = lengths.flat();
  return (
    <figure style={{ margin: '16px 0 0' }}>
      <figcaption>{translate(`scenario.compare.multiples_${show}`)}</figcaption>
      <Charts aria-hidden>
        {departments.map((row, at) => (
          <li key={row.department.code}>
            <strong>{row.department.name}</strong>
            {scenarios.map((scenario, column) => (
              <div key={scenario}>
                <span>{shortName(scenario, column, translate)}</span>
                <span className="track">
                  <span
                    className={`bar ${toneOf(row, show, column)}`}
                    style={{ width: percentOf(lengths[at]?.[column] ?? '0', all) }}
                  />
                </span>
                <span className="text">{departmentCells(row, show)[column] ?? '–'}</span>
              </div>
            ))}
          </li>
        ))}
      </Charts>
    </figure>
  );
}

/** The reference is drawn in full only where amounts are; beside changes it would dwarf them. */
function barLengths(row: ComparedDepartment, show: Show): readonly string[] {
  if (show === 'values') return row.amounts.map((amount) => amount ?? '0');
  const changes = show === 'differences' ? row.differences : row.rates;
  return changes.map((change, at) => (at === 0 ? '0' : (change ?? '0').replace(/^-/, '')));
}

function toneOf({ differences }: ComparedDepartment, show: Show, column: number): string {
  if (show === 'values' || column === 0) return column === 0 ? 'reference' : 'other';
  return differences[column]?.startsWith('-') ? 'down' : 'up';
}

/** A pin's letter, or the first words of a name. */
function shortName(name: string, column: number, translate: (key: string) => string): string {
  if (column === 0) return translate('scenario.compare.reference');
  return /^[A-D](?= )/.exec(name)?.[0] ?? name;
}

const Charts = styled('ul')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
  gap: theme.spacing(1),
  margin: theme.spacing(1, 0, 0),
  padding: 0,
  listStyle: 'none',
  ...theme.typography.caption,
  fontVariantNumeric: 'tabular-nums',
  '& li': {
    padding: theme.spacing(1),
    minWidth: 0,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
  },
  '& div': {
    display: 'grid',
    gridTemplateColumns: '4.5em minmax(0, 1fr) 8em',
    gap: theme.spacing(1),
    alignItems: 'center',
  },
  '& div > span:first-of-type': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .text': { textAlign: 'right' },
  '& .track': { height: 10, backgroundColor: theme.palette.background.default },
  '& .bar': { display: 'block', height: '100%' },
  '& .reference': { backgroundColor: theme.palette.text.secondary },
  '& .other, & .up': { backgroundColor: theme.palette.primary.main },
  '& .down': { backgroundColor: theme.palette.secondary.main },
}));
