import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { Box } from '@mui/material';
import { GraphiQL } from 'graphiql';
import type { GraphiQLProps } from 'graphiql';
import { useTranslate } from 'react-admin';
import { Loading } from '../layout/states';
import { CONSOLE, languageHeader } from '../providers/graphql-client';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { EXAMPLES } from './examples';

const fetcher: GraphiQLProps['fetcher'] = async (parameters) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...CONSOLE, ...languageHeader() },
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
export function Console() {
  const translate = useTranslate();
  const [period] = usePeriod();
  const role = useViewer()?.actingAs;
  return (
    <Box component="section" aria-label={translate('api.console')} sx={frame}>
      {period === undefined || role === undefined ? (
        <Loading height={480} />
      ) : (
        <GraphiQL
          fetcher={fetcher}
          forcedTheme="light"
          defaultTabs={EXAMPLES.filter(({ roles }) => roles.includes(role)).map((example) => ({
            query: example.query,
            variables: JSON.stringify(example.variables(period), null, 2),
          }))}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      )}
    </Box>
  );
}
