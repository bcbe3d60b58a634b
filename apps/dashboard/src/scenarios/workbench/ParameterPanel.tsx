import type { Explained, LockMode } from '@hebo/domain';
import { useCallback, useState } from 'react';
import type { Dispatch, KeyboardEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSingleKeys } from '../tabs/use-single-keys';
import { ChangeList } from './ChangeList';
import { DepartmentDrivers } from './DepartmentDrivers';
import { countChanges } from './draft';
import type { Locale } from './explain';
import { LockModeSwitch } from './LockModeSwitch';
import { NumberDrivers } from './NumberDrivers';
import { GROUPS, groupOf } from './panel-groups';
import type { Group } from './panel-groups';
import { PanelGroup } from './PanelGroup';
import { PanelHead } from './PanelHead';
import { PanelSheet } from './PanelSheet';
import { PoolDrivers } from './PoolDrivers';
import { PostTables } from './PostTables';
import { RateDrivers } from './RateDrivers';
import { ReadingDrivers } from './ReadingDrivers';
import { ShareDrivers } from './ShareDrivers';
import { useDriverProps } from './use-driver-props';
import { useGroups } from './use-groups';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly locale: Locale;
  /** The base that the server would lay the draft over. */
  readonly baseId: string;
  readonly onOpen: (figure: Explained, title: string) => void;
}

/** Everything that can be moved, what has been moved, and the way back. */
export function ParameterPanel({ state, dispatch, locale, baseId, onOpen }: Props) {
  const translate = useTranslate();
  const propsOf = useDriverProps(state, dispatch);
  const [unit, setUnit] = useState<string | null>(null);
  const { isOpen, toggle, goOn } = useGroups(setUnit);
  useSingleKeys({ '[': () => goOn(-1), ']': () => goOn(1) });
  const { base, history, outcome, problems } = state;
  const { lockMode, overrides } = history.present;
  const changes = countChanges(history.present, base.decision.lockMode);
  const chooseMode = useCallback(
    (mode: LockMode) => dispatch({ type: 'lockMode', lockMode: mode }),
    [dispatch],
  );
  const restore = useCallback((path: string) => dispatch({ type: 'restore', path }), [dispatch]);

  const common = { state, dispatch, propsOf, locale };
  const content: Readonly<Record<Group, () => ReactNode>> = {
    pool: () => <PoolDrivers {...common} onOpen={onOpen} />,
    rates: () => <RateDrivers {...common} onOpen={onOpen} />,
    shares: () => <ShareDrivers {...common} />,
    titles: () => <NumberDrivers {...common} group="titles" tables={['table1']} />,
    staffing: () => <NumberDrivers {...common} group="staffing" />,
    assessment: () => <NumberDrivers {...common} group="assessment" />,
    posts: () => <PostTables {...common} baseId={baseId} />,
    readings: () => <ReadingDrivers {...common} />,
    assumptions: () => <DepartmentDrivers {...common} chosen={unit} onChoose={setUnit} />,
  };

  return (
    <PanelSheet onKeyDown={(event) => undoByKey(event, dispatch)}>
      <PanelHead
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        canReset={changes > 0}
        dispatch={dispatch}
      />
      <details>
        <summary>{translate('scenario.workbench.changes', { count: changes })}</summary>
        <ChangeList base={base} overrides={overrides} onRestore={restore} />
      </details>
      <LockModeSwitch
        lockMode={lockMode}
        isDisabled={outcome === null || problems.length > 0}
        onChange={chooseMode}
      />
      {GROUPS.map((group) => (
        <PanelGroup
          key={group}
          id={group}
          title={translate(`scenario.group.${group}`)}
          changes={overrides.filter(({ path }) => groupOf(path) === group).length}
          isOpen={isOpen(group)}
          onToggle={toggle}
        >
          {content[group]}
        </PanelGroup>
      ))}
    </PanelSheet>
  );
}

/** A number box keeps its own undo while it is typed in. */
function undoByKey(event: KeyboardEvent, dispatch: Dispatch<WorkbenchAction>): void {
  const { ctrlKey, metaKey, shiftKey, target } = event;
  if (!ctrlKey && !metaKey) return;
  if (target instanceof HTMLInputElement && target.type === 'text') return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  dispatch({ type: key === 'y' || shiftKey ? 'redo' : 'undo' });
}
