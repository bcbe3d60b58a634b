import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItemButton,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Pin } from './use-pins';

interface Props {
  /** Null while nothing is asked. */
  readonly pins: readonly Pin[] | null;
  readonly onClose: () => void;
  readonly onReplace: (entry: string) => void;
}

/** There is room for four; a fifth takes the place of one of them. */
export function ReplacePin({ pins, onClose, onReplace }: Props) {
  const translate = useTranslate();
  return (
    <Dialog open={pins !== null} onClose={onClose} aria-labelledby="replace-pin">
      <DialogTitle id="replace-pin">{translate('scenario.compare.replace')}</DialogTitle>
      <DialogContent>
        {translate('scenario.compare.replace_text')}
        <List component="div">
          {pins?.map(({ entry, letter, name }, at) => (
            <ListItemButton key={entry} autoFocus={at === 0} onClick={() => onReplace(entry)}>
              {letter} {name}
            </ListItemButton>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('common.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
