import type { AnyExplained, Outcome } from '@hebo/domain';
import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { officeColumns, teachingColumns } from './columns';
import { FigureTable } from './FigureTable';
import type { OfficeRow, TeachingRow } from './rows';

interface Props<Row> {
  readonly outcome: Outcome;
  readonly rows: readonly Row[];
  readonly onOpen: (figure: AnyExplained, title: string) => void;
}

/** Art. 14: every college and teaching department. */
export const TeachingTable = memo(function TeachingTable(props: Props<TeachingRow>) {
  const { outcome, rows, onOpen } = props;
  const translate = useTranslate();
  const title = translate('scenario.table.teaching');
  return (
    <Section title={title}>
      <FigureTable
        label={title}
        rowHeader={translate('scenario.table.department')}
        totalLabel={translate('scenario.table.total')}
        columns={teachingColumns(translate, outcome, rows)}
        rows={rows}
        nameOf={nameOf}
        keyOf={codeOf}
        onOpen={onOpen}
      />
    </Section>
  );
});

/** Arts. 16 to 20: every office and affiliated unit. */
export const OfficeTable = memo(function OfficeTable(props: Props<OfficeRow>) {
  const { outcome, rows, onOpen } = props;
  const translate = useTranslate();
  const title = translate('scenario.table.offices');
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <FigureTable
        label={title}
        rowHeader={translate('scenario.table.department')}
        totalLabel={translate('scenario.table.total')}
        columns={officeColumns(translate, outcome, rows)}
        rows={rows}
        nameOf={nameOf}
        keyOf={codeOf}
        onOpen={onOpen}
      />
    </Section>
  );
});

interface Named {
  readonly code: string;
  readonly name: string;
}

const nameOf = ({ name }: Named) => name;
const codeOf = ({ code }: Named) => code;

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section">
      <Typography component="h2" variant="subtitle1" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
