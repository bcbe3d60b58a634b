import { Alert, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../../layout/AppDataTable';
import { useListed } from '../../layout/use-listed';
import type { ExampleResultView } from '../documents';
import type { Ran } from './use-run';

/** What came out: every figure beside the one that was expected, the differing ones by name. */
export function RunResult({ ran }: { ran: Ran }) {
  return (
    <Stack spacing={2} role="status" sx={{ width: '100%' }}>
      {ran.refusals.length > 0 && (
        <Alert severity="error">
          {ran.refusals.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
      {ran.results.map((result, index) => (
        <OneResult key={`${index} ${result.name}`} result={result} />
      ))}
    </Stack>
  );
}

function OneResult({ result }: { result: ExampleResultView }) {
  const translate = useTranslate();
  const listed = useListed();
  const { name, isPassed, figures } = result;
  const wrong = figures.filter(({ isEqual }) => !isEqual).map(({ path }) => path);
  return (
    <div>
      <Alert severity={isPassed ? 'success' : 'error'} sx={{ mb: 1 }}>
        <span translate="no">{name}</span>
        {' — '}
        {isPassed ? (
          translate('regulation.example.passed')
        ) : (
          <span translate="no">
            {translate('regulation.example.failed', { paths: listed(wrong) })}
          </span>
        )}
      </Alert>
      <AppDataTable
        label={`${translate('regulation.example.result')} ${name}`}
        isCompact
        rows={figures}
        rowKey={({ path }) => path}
        columns={[
          {
            key: 'path',
            label: translate('regulation.example.path'),
            isRowHeader: true,
            render: ({ path }) => <code translate="no">{path}</code>,
          },
          {
            key: 'expected',
            label: translate('regulation.example.expected'),
            isNumeric: true,
            render: ({ expected }) => <span translate="no">{expected}</span>,
          },
          {
            key: 'actual',
            label: translate('regulation.example.actual'),
            isNumeric: true,
            render: ({ actual }) => <span translate="no">{actual}</span>,
          },
          {
            key: 'isEqual',
            label: translate('regulation.example.result'),
            render: ({ isEqual }) =>
              isEqual ? (
                translate('regulation.example.equal')
              ) : (
                <strong>{translate('regulation.example.different')}</strong>
              ),
          },
        ]}
      />
    </div>
  );
}
