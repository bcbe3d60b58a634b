import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { addWords } from '../../i18n/provider';

const ExportDialog = lazy(async () => {
  const [dialog, { exportMessages }] = await Promise.all([
    import('./ExportDialog'),
    import('./messages'),
  ]);
  await addWords('export_list', exportMessages);
  return dialog;
});

export interface Exported {
  /** As the server calls the list: employees, allocations, officeAllocations, … */
  readonly list: string;
  /** The columns on the screen, in their order; none, all that the list has. */
  readonly columns: readonly string[];
  /** The arguments of the query that fills the screen, but those of paging. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly total?: number | undefined;
}

/** What is on the screen as a file; asks what for before it leaves. */
export function ExportButton(exported: Exported) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<DownloadIcon />} onClick={() => setOpen(true)}>
        {translate('common.export')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog {...exported} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
