import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { Button, IconButton, Stack, Typography } from '@mui/material';
import { memo } from 'react';
import type { Dispatch } from 'react';
import { useTranslate } from 'react-admin';
import type { WorkbenchAction } from './workbench-state';

interface Props {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canReset: boolean;
  readonly dispatch: Dispatch<WorkbenchAction>;
}

export const PanelHead = memo(function PanelHead(props: Props) {
  const { canUndo, canRedo, canReset, dispatch } = props;
  const translate = useTranslate();
  const word = (key: string) => translate(`scenario.workbench.${key}`);
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
      <Typography component="h2" variant="subtitle1" sx={{ flex: 1 }}>
        {word('parameters')}
      </Typography>
      <IconButton
        size="small"
        title={word('undo')}
        aria-label={word('undo')}
        disabled={!canUndo}
        onClick={() => dispatch({ type: 'undo' })}
      >
        <UndoIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        title={word('redo')}
        aria-label={word('redo')}
        disabled={!canRedo}
        onClick={() => dispatch({ type: 'redo' })}
      >
        <RedoIcon fontSize="small" />
      </IconButton>
      <Button size="small" disabled={!canReset} onClick={() => dispatch({ type: 'reset' })}>
        {word('reset_all')}
      </Button>
    </Stack>
  );
});
