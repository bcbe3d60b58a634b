import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Answer } from '../layout/Answer';
import { useDocument } from '../providers/use-document';
import { RECEIPT_CHECK } from './documents';
import { ReceiptResult } from './ReceiptResult';

interface Props {
  readonly scenarioId: string;
  readonly onClose: () => void;
}

/** Checks a frozen scenario twice: by the server and, from the same inputs, in this browser. */
export function ReceiptDialog({ scenarioId, onClose }: Props) {
  const translate = useTranslate();
  const title = useId();
  const query = useDocument(RECEIPT_CHECK, { scenario: scenarioId });
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="md">
      <DialogTitle id={title}>{translate('receipt.title')}</DialogTitle>
      <DialogContent>
        <Answer query={query} height={160}>
          {({ receiptCheck }) =>
            receiptCheck ? <ReceiptResult check={receiptCheck} /> : translate('receipt.none')
          }
        </Answer>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
