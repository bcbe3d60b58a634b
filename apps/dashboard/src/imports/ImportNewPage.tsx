import { Alert, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ErrorSummary } from '../fields/ErrorSummary';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import type { ImportKind, ImportKindsQuery } from '../generated/graphql';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { NoDataYet } from '../layout/states';
import { sendFile } from '../providers/files';
import { request } from '../providers/graphql-client';
import { randomKey } from '../providers/random-key';
import { useAddressState } from '../providers/use-address-state';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { IMPORT_CREATE, IMPORT_KINDS } from './documents';
import { FileDrop } from './FileDrop';
import { ImportSteps } from './ImportSteps';
import { TemplateLinks } from './TemplateLinks';

type Kind = NonNullable<ImportKindsQuery['importKinds']>[number];

/** `/imports/new?kind=…`: what the file holds, its form to be filled in, and the file itself. */
export default function ImportNewPage() {
  const translate = useTranslate();
  const query = useDocument(IMPORT_KINDS, {});
  return (
    <Page title={translate('imports.new')}>
      <ImportSteps at={0} />
      <Answer query={query} height={480}>
        {({ importKinds: kinds }) =>
          kinds && kinds.length > 0 ? (
            <NewImport kinds={kinds} />
          ) : (
            <NoDataYet text={translate('imports.no_kinds')} />
          )
        }
      </Answer>
    </Page>
  );
}

function NewImport({ kinds }: { kinds: readonly Kind[] }) {
  const translate = useTranslate();
  const names = kinds.map((one) => one.kind);
  const [asked, setAsked] = useAddressState('kind', names[0]!, names);
  const [period] = usePeriod();
  const kind = kinds.find((one) => one.kind === asked)!;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack spacing={2} sx={{ maxWidth: 720 }}>
        <FormField
          name="kind"
          label={translate('imports.what')}
          value={kind.kind}
          onChange={(next) => setAsked(next as ImportKind)}
          options={kinds.map((one) => ({ value: one.kind, label: one.label }))}
        />
        <Typography>{kind.note}</Typography>
        {kind.isOfPeriod && (
          <Typography>{translate('imports.of_period', { period: period ?? '' })}</Typography>
        )}
        {kind.isRequested && <Alert severity="info">{translate('imports.requested_text')}</Alert>}
        <Columns kind={kind} />
        <TemplateLinks kind={kind.kind} period={kind.isOfPeriod ? period : undefined} />
        <Upload kind={kind.kind} period={kind.isOfPeriod ? period : undefined} />
      </Stack>
    </Card>
  );
}

function Columns({ kind }: { kind: Kind }) {
  const translate = useTranslate();
  const named = (isRequired: boolean) =>
    kind.columns
      .filter((column) => column.isRequired === isRequired)
      .map(({ label }) => label)
      .join(translate('common.between'));
  return (
    <Typography variant="body2" color="text.secondary">
      {translate('imports.required_columns', { columns: named(true) })}
      <br />
      {translate('imports.other_columns', { columns: named(false) })}
    </Typography>
  );
}

interface Uploaded {
  readonly uploadToken: string;
}

function Upload({ kind, period }: { kind: ImportKind; period: string | undefined }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [made, setMade] = useState<string>();
  const { errors, isBusy, send } = useSending([], () => undefined);
  const take = (file: File) =>
    void send(async () => {
      const name = new URLSearchParams({ name: file.name });
      const { uploadToken } = await sendFile<Uploaded>(`/uploads?${name.toString()}`, file);
      const input = { uploadToken, kind, period: period ?? null, idempotencyKey: randomKey() };
      const { importCreate } = await request(IMPORT_CREATE, { input });
      const id = importCreate?.import?.id;
      if (id !== undefined) {
        setMade(id);
        void navigate(`/imports/${encodeURIComponent(id)}`);
      }
      return importCreate;
    });
  return (
    <Stack spacing={1}>
      <ErrorSummary errors={errors} />
      <FileDrop onFile={take} isBusy={isBusy || made !== undefined} />
      <Typography variant="body2" color="text.secondary">
        {translate('imports.limits')}
      </Typography>
    </Stack>
  );
}
