import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ErrorSummary } from '../../fields/ErrorSummary';
import { FormField } from '../../fields/FormField';
import { useFocusOnErrors } from '../../fields/use-focus-on-errors';
import { NO_ERRORS, fieldErrors } from '../../fields/user-errors';
import type { FieldErrors } from '../../fields/user-errors';
import { RequestFailed } from '../../providers/graphql-client';
import { LARGEST_BYTES, contentTypeOf, sendDocument } from './send-document';

const FIELDS = new Set(['title', 'documentNumber', 'file']);

/** Loads the college's document; the server splits it into articles. */
export function DocumentForm() {
  const translate = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState({ title: '', documentNumber: '' });
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const send = useSend();
  useFocusOnErrors(form, errors);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const contentType = contentTypeOf(file?.name ?? '');
    const wrong = wrongFile(file, contentType);
    if (wrong || !file || !contentType) {
      setErrors({ byField: { file: translate(`regulation.upload.${wrong}`) }, general: [] });
      return;
    }
    const refused = await send({
      title: draft.title.trim(),
      documentNumber: draft.documentNumber.trim(),
      file,
      contentType,
    });
    setErrors(refused ?? NO_ERRORS);
    if (refused) return;
    setDraft({ title: '', documentNumber: '' });
    setFile(undefined);
  };
  const field = (name: keyof typeof draft) => ({
    name,
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: errors.byField[name],
  });

  return (
    <Stack
      component="form"
      ref={form}
      spacing={2}
      onSubmit={(event: FormEvent) => void submit(event)}
      sx={{ maxWidth: 480 }}
    >
      <ErrorSummary errors={errors} />
      <FormField {...field('title')} label={translate('regulation.upload.title')} isRequired />
      <FormField
        {...field('documentNumber')}
        label={translate('regulation.upload.number')}
        hint={translate('regulation.upload.number_help')}
      />
      <FileField file={file} onFile={setFile} error={errors.byField['file']} />
      <Button type="submit" variant="contained" sx={{ alignSelf: 'flex-start' }}>
        {translate('regulation.upload.submit')}
      </Button>
    </Stack>
  );
}

/** Which sentence refuses the file before it is sent; undefined where it may go. */
function wrongFile(file: File | undefined, contentType: string | undefined) {
  if (!file) return 'file_missing';
  if (contentType === undefined) return 'file_kind';
  return file.size > LARGEST_BYTES ? 'file_size' : undefined;
}

/** Sends, says what was split, and answers with what was refused. */
function useSend() {
  const notify = useNotify();
  const client = useQueryClient();
  return async (wanted: Parameters<typeof sendDocument>[0]): Promise<FieldErrors | undefined> => {
    try {
      const { articleCount } = await sendDocument(wanted);
      notify('regulation.upload.done', { messageArgs: { count: articleCount }, type: 'success' });
      await client.invalidateQueries({ queryKey: ['document'] });
      return undefined;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const { userErrors, message } = error;
      return fieldErrors(userErrors.length > 0 ? userErrors : [{ message }], FIELDS);
    }
  };
}

interface FileFieldProps {
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
  readonly error?: string | undefined;
}

/** One of our buttons opens the browser's own file box, which cannot be worded or styled. */
function FileField({ file, onFile, error }: FileFieldProps) {
  const translate = useTranslate();
  const box = useRef<HTMLInputElement>(null);
  return (
    <Box>
      <Typography id="document-file-hint" variant="body2">
        {translate('regulation.upload.file')}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          variant="outlined"
          startIcon={<UploadIcon />}
          aria-describedby="document-file-hint document-file-error"
          onClick={() => box.current?.click()}
        >
          {translate('regulation.upload.choose')}
        </Button>
        <input
          ref={box}
          key={file ? 'chosen' : 'none'}
          type="file"
          hidden
          accept=".txt,.docx"
          onChange={(event) => onFile(event.target.files?.[0])}
        />
        {file && (
          <span translate="no">{translate('regulation.upload.chosen', { name: file.name })}</span>
        )}
      </Stack>
      <FormHelperText error id="document-file-error">
        {error}
      </FormHelperText>
    </Box>
  );
}
