import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import type { Explained, Reading } from '@hebo/domain';
import type { Dispatch, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ChangeList } from './ChangeList';
import { DepartmentDrivers } from './DepartmentDrivers';
import { countChanges } from './draft';
import type { Locale } from './explain';
import { LockModeSwitch } from './LockModeSwitch';
import { PoolDrivers } from './PoolDrivers';
import { ReadingDrivers } from './ReadingDrivers';
import { useDriverProps } from './use-driver-props';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly readings: readonly Reading[];
  readonly locale: Locale;
  readonly onOpen: (figure: Explained, title: string) => void;
}

/** Everything that can be moved, what has been moved, and the way back. */
export function ParameterPanel({ state, dispatch, readings, locale, onOpen }: Props) {
  const translate = useTranslate();
  const propsOf = useDriverProps(state, dispatch);
  const { base, history, outcome } = state;
  const changes = countChanges(history.present, base.decision.lockMode);
  const undoKeys = (event: KeyboardEvent) => {
    const type = undoOrRedo(event);
    if (!type) return;
    event.preventDefault();
    dispatch({ type });
  };

  return (
    <Stack spacing={1.5} onKeyDown={undoKeys}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
        <Typography component="h2" variant="subtitle1" sx={{ flex: 1 }}>
          {translate('scenario.workbench.parameters')}
        </Typography>
        <Tooltip title={translate('scenario.workbench.undo')}>
          <span>
            <IconButton
              size="small"
              aria-label={translate('scenario.workbench.undo')}
              disabled={history.past.length === 0}
              onClick={() => dispatch({ type: 'undo' })}
            >
              <UndoIcon fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
        <Tooltip title={translate('scenario.workbench.redo')}>
          <span>
            <IconButton
              size="small"
              aria-label={translate('scenario.workbench.redo')}
              disabled={history.future.length === 0}
              onClick={() => dispatch({ type: 'redo' })}
            >
              <RedoIcon fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
        <Button size="small" disabled={changes === 0} onClick={() => dispatch({ type: 'reset' })}>
          {translate('scenario.workbench.reset_all')}
        </Button>
      </Stack>
      <Box component="details">
        <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', minHeight: 24 }}>
          {translate('scenario.workbench.changes', { count: changes })}
        </Typography>
        <ChangeList
          base={base}
          overrides={history.present.overrides}
          onRestore={(path) => dispatch({ type: 'restore', path })}
        />
      </Box>
      <LockModeSwitch
        lockMode={history.present.lockMode}
        isDisabled={outcome === null || state.problems.length > 0}
        onChange={(lockMode) => dispatch({ type: 'lockMode', lockMode })}
      />
      <PoolDrivers state={state} dispatch={dispatch} propsOf={propsOf} onOpen={onOpen} />
      <ReadingDrivers readings={readings} locale={locale} state={state} dispatch={dispatch} />
      <DepartmentDrivers state={state} dispatch={dispatch} propsOf={propsOf} />
    </Stack>
  );
}

/** A number box keeps its own undo while it is typed in. */
function undoOrRedo({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent) {
  if (!ctrlKey && !metaKey) return null;
  if (target instanceof HTMLInputElement && target.type === 'text') return null;
  if (key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey)) return 'redo';
  return key.toLowerCase() === 'z' ? 'undo' : null;
}
