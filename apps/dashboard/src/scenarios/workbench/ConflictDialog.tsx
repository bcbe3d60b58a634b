import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import { ChangeList } from './ChangeList';
import type { SavedScenario } from './documents';
import type { Draft } from './draft';
import type { Inputs } from './input-path';
import { draftOf } from './starting-point';

interface Props {
  readonly base: Inputs;
  readonly mine: Draft;
  readonly theirs: SavedScenario;
  readonly onClose: () => void;
  readonly onTakeTheirs: (theirs: SavedScenario) => void;
  readonly onKeepMine: (theirs: SavedScenario) => void;
  readonly onBranch: () => void;
}

/** Somebody saved in between: both sets of changes, and three ways on; nothing is lost unasked. */
export function ConflictDialog(props: Props) {
  const { base, mine, theirs, onClose, onTakeTheirs, onKeepMine, onBranch } = props;
  const translate = useTranslate();
  const title = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <DialogTitle id={title}>{translate('scenario.save.conflict')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate('scenario.save.conflict_text', {
            version: theirs.version,
            time: formatMoment(theirs.updatedAt),
          })}
        </DialogContentText>
        <Changes title={translate('scenario.save.conflict_mine')} base={base} draft={mine} />
        <Changes
          title={translate('scenario.save.conflict_theirs')}
          base={base}
          draft={draftOf(theirs)}
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{translate('common.cancel')}</Button>
        <Button onClick={() => onTakeTheirs(theirs)}>
          {translate('scenario.save.take_theirs')}
        </Button>
        <Button onClick={onBranch}>{translate('scenario.workbench.branch')}</Button>
        <Button variant="contained" onClick={() => onKeepMine(theirs)}>
          {translate('scenario.save.keep_mine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly base: Inputs;
  readonly draft: Draft;
}

function Changes({ title, base, draft }: ChangesProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {title} · {translate(`scenario.mode.${draft.lockMode}`)}
      </Typography>
      <ChangeList base={base} overrides={draft.overrides} />
    </>
  );
}
