import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { ImportKind } from '../generated/graphql';
import { saveFile } from '../providers/files';
import { RequestFailed } from '../providers/graphql-client';

interface Props {
  readonly kind: ImportKind;
  readonly period: string | undefined;
}

/** The form of a kind: empty, or filled in with what stands now, to be changed and sent back. */
export function TemplateLinks({ kind, period }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [error, setError] = useState<string>();
  const save = async (isFilled: boolean) => {
    const query = new URLSearchParams({
      lang: locale,
      ...(period !== undefined && { period }),
      ...(isFilled && { filled: '1' }),
    });
    try {
      setError(undefined);
      await saveFile(`/imports/templates/${kind}.xlsx?${query.toString()}`);
    } catch (failed) {
      if (!(failed instanceof RequestFailed)) throw failed;
      setError(failed.message);
    }
  };
  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void save(false)}>
          {translate('imports.template')}
        </Button>
        <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void save(true)}>
          {translate('imports.filled')}
        </Button>
      </Stack>
      {error !== undefined && <Alert severity="error">{error}</Alert>}
    </Stack>
  );
}
