import {
  Box,
  Dialog,
  InputBase,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
} from '@mui/material';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { usePaletteEntries } from './use-palette-entries';

/** Ctrl/⌘+K: pages, departments, and staff where the role may see them. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const entries = usePaletteEntries(text);
  const open = (index: number) => {
    const entry = entries[index];
    if (!entry) return;
    onClose();
    void navigate(entry.path);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((index) => Math.min(Math.max(index + step, 0), entries.length - 1));
    }
    if (event.key === 'Enter') open(active);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={translate('common.palette.title')}
    >
      <InputBase
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
        placeholder={translate('common.palette.placeholder')}
        inputProps={{
          'aria-label': translate('common.palette.title'),
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': 'palette-entries',
          'aria-activedescendant': entries[active] && `palette-${active}`,
        }}
        sx={{ px: 2, py: 1.5, fontSize: '1rem', borderBottom: 1, borderColor: 'divider' }}
      />
      <List id="palette-entries" role="listbox" aria-label={translate('common.palette.title')}>
        {entries.map((entry, index) => (
          <ListItem key={entry.path} disablePadding role="presentation">
            <ListItemButton
              id={`palette-${index}`}
              role="option"
              aria-selected={index === active}
              selected={index === active}
              tabIndex={-1}
              onClick={() => open(index)}
            >
              <ListItemText primary={entry.label} secondary={entry.group} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
      {entries.length === 0 && (
        <Box sx={{ p: 2 }} role="status">
          {translate('common.palette.empty')}
        </Box>
      )}
    </Dialog>
  );
}
