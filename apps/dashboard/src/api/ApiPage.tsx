import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { Box, Typography } from '@mui/material';
import { GraphiQL } from 'graphiql';
import type { GraphiQLProps } from 'graphiql';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page';
import { Loading } from '../layout/states';
import { languageHeader } from '../providers/graphql-client';
import { usePeriod } from '../providers/use-period';
import { EXAMPLES } from './examples';

const fetcher: GraphiQLProps['fetcher'] = async (parameters) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...languageHeader() },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

const frame = {
  height: '70vh',
  minHeight: 480,
  border: 1,
  borderColor: 'divider',
  overflowX: 'auto',
  '& .graphiql-container': { minWidth: 640 },
  '& .graphiql-tab-close': { minWidth: 24, minHeight: 24 },
};

/** The console comes with the bundle, workers included; nothing is fetched from elsewhere. */
export default function ApiPage() {
  const translate = useTranslate();
  const [period] = usePeriod();
  return (
    <Page
      title={translate('common.pages.api')}
      lead={<Typography sx={{ color: 'text.secondary' }}>{translate('api.lead')}</Typography>}
    >
      <Box component="section" aria-label={translate('api.console')} sx={frame}>
        {period === undefined ? (
          <Loading height={480} />
        ) : (
          <GraphiQL
            fetcher={fetcher}
            forcedTheme="light"
            defaultTabs={EXAMPLES.map(({ query, variables }) => ({
              query,
              variables: variables(period),
            }))}
          >
            <GraphiQL.Logo>
              <span />
            </GraphiQL.Logo>
          </GraphiQL>
        )}
      </Box>
    </Page>
  );
}
