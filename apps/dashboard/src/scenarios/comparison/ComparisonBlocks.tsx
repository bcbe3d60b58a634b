import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { csvOf, download } from '../../charts/csv';
import type { CsvFile } from '../../charts/csv';
import { isKnownUnit } from '../../fields/explanation/value-text';
import type { Locale } from '../workbench/explain';
import { ComparedTable } from './ComparedTable';
import type { ComparedDepartment, ComparisonView } from './comparison-view';
import { parameterRows } from './parameter-rows';
import { departmentCells, figureCells } from './shown-values';
import type { Show } from './shown-values';
import { SmallMultiples } from './SmallMultiples';

interface Props {
  readonly comparison: ComparisonView;
  readonly show: Show;
}

/** Above this many departments a small chart each says more than bars in groups. */
const FEW_DEPARTMENTS = 10;

/** Three blocks: parameters, results, Z per department. */
export function ComparisonBlocks({ comparison, show }: Props) {
  const translate = useTranslate();
  const { scenarios, figures } = comparison;
  const names = scenarios.map(({ name }) => name);
  const departments = inOrder(comparison.departments);
  const unitOf = (unit: string) =>
    isKnownUnit(unit) ? translate(`explanation.unit.${unit}`) : unit;
  return (
    <>
      <Parameters comparison={comparison} names={names} />
      <Block title={translate('scenario.compare.figures')}>
        <ComparedTable
          label={translate('scenario.compare.figures')}
          rowHeader={translate('scenario.compare.figure')}
          scenarios={names}
          rows={figures.map((figure) => ({
            key: figure.id,
            name: [figure.symbol, figure.label].filter(Boolean).join(' '),
            unit: unitOf(figure.unit),
            cells: figureCells(figure, show),
          }))}
        />
      </Block>
      <Block title={translate('scenario.compare.departments')}>
        <ComparedTable
          label={translate('scenario.compare.departments')}
          rowHeader={`${translate('scenario.compare.department')} (${translate('common.yuan')})`}
          scenarios={names}
          rows={departments.map((row) => ({
            key: row.department.code,
            name: row.department.name,
            cells: departmentCells(row, show),
          }))}
        />
        <Button onClick={() => download(fileOf(translate, names, departments))}>
          {translate('common.chart.download')}
        </Button>
        {departments.length > FEW_DEPARTMENTS && names.length > 1 && (
          <SmallMultiples scenarios={names} departments={departments} show={show} />
        )}
      </Block>
    </>
  );
}

/** The amounts, whatever the page shows of them. */
function fileOf(
  translate: (key: string) => string,
  names: readonly string[],
  departments: readonly ComparedDepartment[],
): CsvFile {
  const title = translate('scenario.compare.departments');
  const unit = translate('common.yuan');
  return csvOf<ComparedDepartment>(
    title,
    [
      {
        key: 'name',
        label: translate('scenario.compare.department'),
        value: ({ department }) => department.name,
      },
      ...names.map((label, at) => ({
        key: String(at),
        label,
        unit,
        value: ({ amounts }: ComparedDepartment) => amounts[at] ?? '',
      })),
    ],
    departments,
  );
}

interface ParametersProps {
  readonly comparison: ComparisonView;
  readonly names: readonly string[];
}

function Parameters({ comparison, names }: ParametersProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const [isDifferingOnly, setIsDifferingOnly] = useState(true);
  const rows = parameterRows(translate, comparison, isDifferingOnly, locale);
  const title = translate('scenario.compare.parameters');
  return (
    <Block title={title}>
      <FormControlLabel
        control={
          <Switch
            checked={isDifferingOnly}
            onChange={({ target }) => setIsDifferingOnly(target.checked)}
          />
        }
        label={translate('scenario.compare.only_differing')}
      />
      {rows.length > 0 ? (
        <ComparedTable
          label={title}
          rowHeader={translate('scenario.compare.parameter')}
          scenarios={names}
          rows={rows}
        />
      ) : (
        <Typography variant="body2">{translate('scenario.compare.parameters_none')}</Typography>
      )}
    </Block>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography component="h2" variant="h6" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

const KINDS = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];

function inOrder(departments: readonly ComparedDepartment[]): readonly ComparedDepartment[] {
  const placeOf = ({ department }: ComparedDepartment) => KINDS.indexOf(department.kind);
  return departments.toSorted((a, b) => placeOf(a) - placeOf(b));
}
