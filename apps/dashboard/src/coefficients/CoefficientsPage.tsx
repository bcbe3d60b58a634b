import { Card, Tab, Tabs, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAmendments } from '../amendments/use-amendments';
import { VersionBar } from '../amendments/VersionBar';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { NoDataYet } from '../layout/states';
import { useAddressState } from '../providers/use-address-state';
import { useDocument } from '../providers/use-document';
import { CoefficientGrid } from './CoefficientGrid';
import { COEFFICIENT_TABLES } from './documents';
import type { TableView } from './documents';
import { OwnCells } from './OwnCells';
import { useOwnCells } from './use-own-cells';

/** Tables 1 to 6 and the annex as the document prints them. */
export default function CoefficientsPage() {
  const translate = useTranslate();
  const query = useDocument(COEFFICIENT_TABLES, {});
  return (
    <Page
      title={translate('common.pages.coefficients')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>{translate('coefficients.lead')}</Typography>
      }
    >
      <Answer query={query} height={480}>
        {({ coefficientTables }) =>
          coefficientTables && coefficientTables.length > 0 ? (
            <Tables tables={coefficientTables} />
          ) : (
            <NoDataYet text={translate('coefficients.none')} />
          )
        }
      </Answer>
    </Page>
  );
}

function Tables({ tables }: { tables: readonly TableView[] }) {
  const translate = useTranslate();
  const own = useOwnCells();
  const amendments = useAmendments();
  const keys = tables.map(({ key }) => key);
  const [chosen, choose] = useAddressState('table', keys[0] ?? '', keys);
  const table = tables.find(({ key }) => key === chosen);
  return (
    <>
      {amendments && <VersionBar amendments={amendments} />}
      <OwnCells own={own} tables={tables} onOpen={choose} />
      <Tabs
        value={chosen}
        onChange={(_, key: string) => choose(key)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('coefficients.tables')}
        sx={{ mb: 2 }}
      >
        {tables.map(({ key, title }) => (
          <Tab
            key={key}
            value={key}
            id={`table-${key}`}
            aria-controls="table-panel"
            label={title}
            sx={{ maxWidth: 240 }}
          />
        ))}
      </Tabs>
      <Card id="table-panel" role="tabpanel" aria-labelledby={`table-${chosen}`} sx={{ p: 2 }}>
        {table && (
          <CoefficientGrid key={table.key} table={table} own={own} amendments={amendments ?? []} />
        )}
      </Card>
    </>
  );
}
