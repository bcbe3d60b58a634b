import QuestionIcon from '@mui/icons-material/ContactSupportOutlined';
import { Button } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import { addWords } from '../../i18n/provider';
import { usePeriod } from '../../providers/use-period';
import { useViewer } from '../../providers/viewer';
import { ownerToAskFor } from './figure-owner';

const AskDialog = lazy(async () => {
  const [dialog, { askMessages }] = await Promise.all([
    import('./AskDialog'),
    import('./messages'),
  ]);
  await addWords('ask', askMessages);
  return dialog;
});

interface Props {
  /** The figure that was opened: it says whose it is, and so are its steps. */
  readonly root: string;
  readonly figure: string;
  readonly shown: string;
}

/** Beside a figure of the own pay or department: a way to ask about it. */
export function AskButton({ root, figure, shown }: Props) {
  const translate = useTranslate();
  const [period] = usePeriod();
  const [isOpen, setOpen] = useState(false);
  const owner = ownerToAskFor(root, useViewer());
  if (owner === null || period === undefined) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<QuestionIcon />}
        onClick={() => setOpen(true)}
      >
        {translate('explanation.ask')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <AskDialog
            owner={owner}
            period={period}
            figure={figure}
            shown={shown}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
