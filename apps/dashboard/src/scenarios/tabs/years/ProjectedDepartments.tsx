import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCoefficient, formatCount, formatMoney } from '../../../formats/format';
import { AppDataTable } from '../../../layout/AppDataTable';
import { useAddressState } from '../../../providers/use-address-state';
import type { ProjectedDepartment, ProjectedYear } from './documents';

const MEASURES = [
  'amount',
  'perHead',
  'heads',
  'establishment',
  'year_in_row',
  'adjustment',
] as const;
type Measure = (typeof MEASURES)[number];

/** A department a row, a year a column, one figure at a time. */
export function ProjectedDepartments({ years }: { readonly years: readonly ProjectedYear[] }) {
  const translate = useTranslate();
  const [measure, setMeasure] = useAddressState<Measure>('measure', 'amount', MEASURES);
  const rows = departmentsOf(years);
  if (rows.length === 0) return null;
  const unit = ['amount', 'perHead'].includes(measure) ? translate('common.yuan') : '';
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{translate('scenario.years.departments')}</Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={measure}
        aria-label={translate('scenario.years.measure')}
        onChange={(_, next: Measure | null) => next && setMeasure(next)}
        sx={{ flexWrap: 'wrap' }}
      >
        {MEASURES.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`scenario.years.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <AppDataTable
        label={`${translate('scenario.years.departments')} · ${translate(`scenario.years.${measure}`)}`}
        isCompact
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'department',
            label: translate('scenario.years.department'),
            isRowHeader: true,
            render: ({ name }) => name,
          },
          ...years.map(({ period }) => ({
            key: period,
            label: period,
            unit,
            isNumeric: true,
            render: ({ byYear }: Row) => textOf(byYear.get(period), measure),
          })),
        ]}
      />
    </Stack>
  );
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly byYear: ReadonlyMap<string, ProjectedDepartment>;
}

function departmentsOf(years: readonly ProjectedYear[]): readonly Row[] {
  const all = years.flatMap(({ departments }) => departments.map(({ department }) => department));
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return [...names].map(([code, name]) => ({
    code,
    name,
    byYear: new Map(
      years.flatMap(({ period, departments }) => {
        const found = departments.find(({ department }) => department.code === code);
        return found ? [[period, found] as const] : [];
      }),
    ),
  }));
}

const COEFFICIENT_DECIMALS = 2;

function textOf(one: ProjectedDepartment | undefined, measure: Measure): string {
  if (!one) return '–';
  const shown = (value: string | null | undefined, format: (text: string) => string) =>
    value == null ? '–' : format(value);
  switch (measure) {
    case 'amount':
      return shown(one.amount, formatMoney);
    case 'perHead':
      return shown(one.perHead, formatMoney);
    case 'heads':
      return formatCount(one.headcount);
    case 'establishment':
      return shown(one.establishment, formatCount);
    case 'year_in_row':
      return one.varianceYear == null ? '–' : String(one.varianceYear);
    case 'adjustment':
      return shown(one.staffingAdjustment, (text) => formatCoefficient(text, COEFFICIENT_DECIMALS));
  }
}
