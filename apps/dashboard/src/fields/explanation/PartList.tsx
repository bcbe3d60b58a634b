import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, List, ListItemButton, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { ExplanationViewNode } from './explanation-view';
import { useWords } from './use-words';

interface Props {
  readonly parts: readonly ExplanationViewNode[];
  /** Whose figure it is, where it is another department's. */
  readonly ownerName: (key: string) => string | null;
  readonly onOpen: (key: string) => void;
}

/** The parts of a formula; arrows move among them, Enter or the right arrow opens one. */
export function PartList({ parts, ownerName, onOpen }: Props) {
  const { translate, unit, value } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => buttons(list.current)[0]?.focus({ preventScroll: true }), []);

  const move = (event: KeyboardEvent) => {
    const all = buttons(list.current);
    const at = all.findIndex((button) => button === document.activeElement);
    const target = { ArrowDown: all[at + 1], ArrowUp: all[at - 1] }[event.key];
    if (target) target.focus();
    else if (event.key === 'ArrowRight') all[at]?.click();
    else return;
    event.preventDefault();
  };

  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2">
        {translate('explanation.parts')}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {translate('explanation.hint')}
      </Typography>
      <List ref={list} dense disablePadding onKeyDown={move}>
        {parts.map((part) => (
          <Box component="li" key={part.key}>
            <ListItemButton
              component="button"
              onClick={() => onOpen(part.key)}
              sx={{
                font: 'inherit',
                width: '100%',
                gap: 1,
                px: 1,
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ flex: 1, textAlign: 'left' }}>
                {part.symbol && (
                  <Box component="b" translate="no" sx={{ mr: 1 }}>
                    {part.symbol}
                  </Box>
                )}
                {[ownerName(part.key), part.label].filter(Boolean).join(' · ')}
                <Typography component="span" variant="caption" color="text.secondary">
                  {' · '}
                  {translate(`explanation.origin.${part.origin}`)}
                </Typography>
              </Box>
              <Box sx={{ fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
                {value(part)} {unit(part)}
              </Box>
              <ChevronRightIcon fontSize="small" />
            </ListItemButton>
          </Box>
        ))}
      </List>
    </Box>
  );
}

function buttons(list: HTMLUListElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}
