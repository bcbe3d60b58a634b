import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { isKnownUnit } from '../../fields/explanation/value-text';
import { ComparedTable } from './ComparedTable';
import type { ComparedDepartment, Comparison } from './documents';
import { parameterRows } from './parameter-rows';
import { departmentCells, figureCells } from './shown-values';
import type { Show } from './shown-values';

interface Props {
  readonly comparison: Comparison;
  readonly show: Show;
}

/** Three blocks: parameters, results, Z per department. */
export function ComparisonBlocks({ comparison, show }: Props) {
  const translate = useTranslate();
  const [isDifferingOnly, setIsDifferingOnly] = useState(true);
  const { scenarios, figures, departments } = comparison;
  const names = scenarios.map(({ name }) => name);
  const parameters = parameterRows(translate, comparison, isDifferingOnly);
  const unitOf = (unit: string) =>
    isKnownUnit(unit) ? translate(`explanation.unit.${unit}`) : unit;
  return (
    <>
      <Block title={translate('scenario.compare.parameters')}>
        <FormControlLabel
          control={
            <Switch
              checked={isDifferingOnly}
              onChange={({ target }) => setIsDifferingOnly(target.checked)}
            />
          }
          label={translate('scenario.compare.only_differing')}
        />
        {parameters.length > 0 ? (
          <ComparedTable
            label={translate('scenario.compare.parameters')}
            rowHeader={translate('scenario.compare.parameter')}
            scenarios={names}
            rows={parameters}
          />
        ) : (
          <Typography variant="body2">{translate('scenario.compare.parameters_none')}</Typography>
        )}
      </Block>
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
          rows={inOrder(departments).map((row) => ({
            key: row.department.id,
            name: row.department.name,
            cells: departmentCells(row, show),
          }))}
        />
      </Block>
    </>
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
