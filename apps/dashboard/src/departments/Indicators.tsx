import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCoefficient } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Indicator } from './indicators';

/** Target, weight, result and evidence under a score; nothing where only the total was entered. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`departments.indicator.${key}`);
  if (indicators.length === 0) return null;
  return (
    <Card component="section" sx={{ p: 2, mt: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('departments.fact.indicators')}
      </Typography>
      <AppDataTable
        label={translate('departments.fact.indicators')}
        rows={indicators}
        rowKey={({ name }) => name}
        isCompact
        columns={[
          { key: 'name', label: word('name'), isRowHeader: true, render: ({ name }) => name },
          { key: 'target', label: word('target'), render: ({ target }) => target ?? '–' },
          {
            key: 'weight',
            label: word('weight'),
            isNumeric: true,
            render: ({ weight }) => formatCoefficient(weight),
          },
          {
            key: 'result',
            label: word('result'),
            unit: translate('explanation.unit.points'),
            isNumeric: true,
            render: ({ result }) => formatCoefficient(result),
          },
          { key: 'evidence', label: word('evidence'), render: ({ evidence }) => evidence ?? '–' },
        ]}
      />
    </Card>
  );
}
