import type { PlainVariant } from '@hebo/domain';
import { Alert, Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../../../layout/AppDataTable';
import { recompute } from '../../../receipts/compute-receipt';
import { comparedLines, differentLines } from './compared-lines';
import type { ComparedLine, ServerOutcome } from './compared-lines';

interface Props {
  readonly server: ServerOutcome;
  readonly inputs: PlainVariant | null;
}

type Checked = readonly ComparedLine[] | 'refused' | 'running';

/** The same computation in the browser, compared line by line; a newer answer asks for a new check. */
export function BrowserCheck({ server, inputs }: Props) {
  const translate = useTranslate();
  const say = (key: string, values?: Readonly<Record<string, number>>) =>
    translate(`scenario.reproduce.${key}`, values);
  const [check, setCheck] = useState<{ of: ServerOutcome; found: Checked } | null>(null);
  const run = async () => {
    setCheck({ of: server, found: 'running' });
    const own = inputs && (await recompute(inputs));
    const found = own?.ok ? comparedLines(server, own) : 'refused';
    setCheck({ of: server, found });
  };
  const found = check?.of === server ? check.found : null;
  if (!window.isSecureContext) return <Alert severity="info">{say('insecure')}</Alert>;
  return (
    <Stack spacing={2}>
      <Box>
        <Button variant="contained" onClick={() => void run()} disabled={found === 'running'}>
          {say(found === 'running' ? 'checking' : 'check')}
        </Button>
      </Box>
      <div aria-live="polite">
        {found === 'refused' && <Alert severity="error">{say('refused')}</Alert>}
        {Array.isArray(found) && <Verdict lines={found} />}
      </div>
      {Array.isArray(found) && <LineTable lines={found} />}
    </Stack>
  );
}

function Verdict({ lines }: { readonly lines: readonly ComparedLine[] }) {
  const translate = useTranslate();
  const isEqual = differentLines(lines).length === 0;
  const count = lines.filter(({ isHash }) => !isHash).length;
  return (
    <Alert severity={isEqual ? 'success' : 'error'}>
      {translate(`scenario.reproduce.${isEqual ? 'equal' : 'different'}`, { count })}
    </Alert>
  );
}

const HASH_SHOWN = 16;

/** Every line, those that differ first. */
function LineTable({ lines }: { readonly lines: readonly ComparedLine[] }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`scenario.reproduce.${key}`);
  const different = differentLines(lines);
  const rows = [...different, ...lines.filter((line) => !different.includes(line))];
  const text = (value: string | null) => (
    <code translate="no" title={value ?? undefined}>
      {value && value.length > HASH_SHOWN ? `${value.slice(0, HASH_SHOWN)}…` : (value ?? '–')}
    </code>
  );
  return (
    <AppDataTable
      label={say('check')}
      isCompact
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'line',
          label: say('line'),
          isRowHeader: true,
          render: ({ name, isHash }) => (isHash ? translate(`receipt.lines.${name}`) : name),
        },
        {
          key: 'server',
          label: say('server'),
          isNumeric: true,
          render: (line) => text(line.server),
        },
        {
          key: 'browser',
          label: say('browser'),
          isNumeric: true,
          render: (line) => text(line.browser),
        },
        {
          key: 'verdict',
          label: say('verdict'),
          render: (line) =>
            line.server === line.browser ? `✓ ${say('same')}` : `✗ ${say('other')}`,
        },
      ]}
    />
  );
}
