import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableRow,
} from '@mui/material';
import { useStore, useTranslate } from 'react-admin';

const KEYS = [
  ['Ctrl / ⌘ + K', 'palette'],
  ['/', 'search'],
  ['?', 'help'],
  ['Esc', 'escape'],
  ['← ↑ → ↓', 'grid'],
] as const;

export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [hasSingleKeys, setSingleKeys] = useStore('single-keys', true);
  return (
    <Dialog open onClose={onClose} aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{translate('common.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Table size="small">
          <TableBody>
            {KEYS.map(([keys, what]) => (
              <TableRow key={what}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  <kbd>{keys}</kbd>
                </TableCell>
                <TableCell>{translate(`common.shortcuts.${what}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={hasSingleKeys} onChange={(_, isOn) => setSingleKeys(isOn)} />}
          label={translate('common.shortcuts.single_keys')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
