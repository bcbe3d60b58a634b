import { Box, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import { Answer } from '../../layout/Answer';
import { AppDataTable } from '../../layout/AppDataTable';
import { NoDataYet } from '../../layout/states';
import { useDocument } from '../../providers/use-document';
import { REGULATION_DOCUMENTS } from '../documents';
import type { DocumentView } from '../documents';
import { DocumentForm } from './DocumentForm';
import { SplitArticles } from './SplitArticles';
import { useMayUpload } from './use-may-upload';

/** The documents that the college has loaded, and what they were split into. */
export function DocumentList() {
  const translate = useTranslate();
  const mayUpload = useMayUpload();
  const query = useDocument(REGULATION_DOCUMENTS, {});
  return (
    <Stack spacing={2}>
      <Typography sx={{ color: 'text.secondary' }}>
        {translate('regulation.upload.lead')}
      </Typography>
      {mayUpload && (
        <Card sx={{ p: 2 }}>
          <DocumentForm />
        </Card>
      )}
      <Answer query={query} height={160}>
        {({ regulationDocuments }) => <Documents documents={regulationDocuments ?? []} />}
      </Answer>
    </Stack>
  );
}

function Documents({ documents }: { documents: readonly DocumentView[] }) {
  const translate = useTranslate();
  if (documents.length === 0) return <NoDataYet text={translate('regulation.upload.none')} />;
  return (
    <Card component="section" aria-labelledby="documents" sx={{ p: 2 }}>
      <Typography variant="h2" id="documents" sx={{ mb: 1 }}>
        {translate('regulation.upload.list')}
      </Typography>
      <AppDataTable
        label={translate('regulation.upload.list')}
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            label: translate('regulation.upload.title'),
            isRowHeader: true,
            render: ({ title }) => title,
          },
          {
            key: 'number',
            label: translate('regulation.upload.number'),
            render: ({ documentNumber }) => documentNumber ?? translate('common.not_applicable'),
          },
          {
            key: 'file',
            label: translate('regulation.upload.file_name'),
            render: ({ fileName }) => <span translate="no">{fileName}</span>,
          },
          {
            key: 'articles',
            label: translate('regulation.upload.articles'),
            isNumeric: true,
            render: ({ articleCount }) => articleCount,
          },
          {
            key: 'recorded',
            label: translate('regulation.upload.recorded'),
            render: ({ recordedBy, recordedAt }) =>
              translate('regulation.upload.by', {
                by: recordedBy ?? translate('common.not_applicable'),
                at: formatMoment(recordedAt),
              }),
          },
        ]}
      />
      <Box sx={{ mt: 2 }}>
        <SplitArticles documents={documents} />
      </Box>
    </Card>
  );
}
