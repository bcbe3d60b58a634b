import { Box, Stack, Typography } from '@mui/material';
import type { Explained, LockMode } from '@hebo/domain';
import { useCallback } from 'react';
import type { Dispatch, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ChangeList } from './ChangeList';
import { DepartmentDrivers } from './DepartmentDrivers';
import { countChanges } from './draft';
import type { Locale } from './explain';
import { LockModeSwitch } from './LockModeSwitch';
import { PanelHead } from './PanelHead';
import { PoolDrivers } from './PoolDrivers';
import { ReadingDrivers } from './ReadingDrivers';
import { useDriverProps } from './use-driver-props';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly locale: Locale;
  readonly onOpen: (figure: Explained, title: string) => void;
}

/** Everything that can be moved, what has been moved, and the way back. */
export function ParameterPanel({ state, dispatch, locale, onOpen }: Props) {
  const translate = useTranslate();
  const propsOf = useDriverProps(state, dispatch);
  const { base, history, outcome } = state;
  const changes = countChanges(history.present, base.decision.lockMode);
  const chooseMode = useCallback(
    (lockMode: LockMode) => dispatch({ type: 'lockMode', lockMode }),
    [dispatch],
  );
  const undoKeys = (event: KeyboardEvent) => {
    const type = undoOrRedo(event);
    if (!type) return;
    event.preventDefault();
    dispatch({ type });
  };

  return (
    <Stack spacing={1.5} onKeyDown={undoKeys}>
      <PanelHead
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        canReset={changes > 0}
        dispatch={dispatch}
      />
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
        onChange={chooseMode}
      />
      <PoolDrivers state={state} dispatch={dispatch} propsOf={propsOf} onOpen={onOpen} />
      <ReadingDrivers locale={locale} state={state} dispatch={dispatch} />
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
