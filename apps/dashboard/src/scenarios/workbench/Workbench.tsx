import { Alert, Stack } from '@mui/material';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { AuditLink } from '../../layout/AuditLink';
import { Page } from '../../layout/Page';
import { ProvisionalChip } from '../../layout/states';
import { WorkflowBar } from '../decision/WorkflowBar';
import { ConflictDialog } from './ConflictDialog';
import type { WorkbenchScenario } from './documents';
import type { Draft } from './draft';
import { storeDraft, storedDraft } from './draft-storage';
import { LiveResults } from './LiveResults';
import { MismatchAlert } from './MismatchAlert';
import { NoPreview } from './NoPreview';
import { SaveBar } from './SaveBar';
import { ScenarioLead } from './ScenarioLead';
import { subjectOf } from './starting-point';
import type { Subject } from './starting-point';
import { SupersededBase } from './SupersededBase';
import type { SaveState } from './use-save';
import { useSaving } from './use-saving';
import { hasUnsaved, reduceWorkbench, startWorkbench } from './workbench-state';

interface Props {
  readonly scenario: WorkbenchScenario;
  /** Whether the scenario is the base of a new one. */
  readonly isNew: boolean;
  /** A draft that came with the address. */
  readonly shared?: Draft;
}

/** One scenario to move and to save; without its inputs (an auditor's view) only a way to read it. */
export function Workbench({ scenario, isNew, shared }: Props) {
  const [subject] = useState(() => subjectOf(scenario, isNew));
  return subject ? (
    <OpenWorkbench subject={subject} scenario={scenario} shared={shared} />
  ) : (
    <NoPreview scenario={scenario} />
  );
}

/** What saving found, carried to the page of the scenario that it made. */
type Arrival = Pick<SaveState & { kind: 'saved' }, 'mismatches' | 'hashes'>;

interface OpenProps {
  readonly subject: Subject;
  readonly scenario: WorkbenchScenario;
  readonly shared: Draft | undefined;
}

function OpenWorkbench({ subject, scenario, shared }: OpenProps) {
  const translate = useTranslate();
  const { state: arrival } = useLocation();
  const { start, baseName } = subject;
  const key = subject.scenario?.id ?? `new ${subject.baseId}`;
  const version = subject.scenario?.version ?? 0;
  const [restored] = useState(() => (shared ? null : storedDraft(key, version)));
  const [state, dispatch] = useReducer(reduceWorkbench, null, () =>
    startWorkbench(start, shared ?? restored ?? start.saved),
  );
  const savedName =
    subject.scenario?.name ?? translate('scenario.workbench.new_name', { base: baseName });
  const [name, setName] = useState(restored?.name ?? savedName);
  const saving = useSaving({ subject, name, onName: setName, state, dispatch });

  const { present } = state.history;
  const isUnsaved = hasUnsaved(state) || (subject.scenario !== null && name !== saving.savedName);
  useEffect(() => {
    storeDraft(key, isUnsaved ? { ...present, name, version: saving.version } : null);
  }, [key, isUnsaved, present, name, saving.version]);

  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const stateNow = useCallback(() => latest.current, []);
  const found = saving.state.kind === 'saved' ? saving.state : (arrival as Arrival | null);
  const isBlocked = state.problems.length > 0 || state.hasFailed;
  return (
    <Page
      title={subject.scenario ? saving.savedName : translate('scenario.workbench.new_title')}
      lead={<ScenarioLead subject={subject} scenario={scenario} />}
      actions={
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {!isDecided(scenario) && <ProvisionalChip />}
          {subject.scenario && <AuditLink filter={{ objectId: subject.scenario.id }} />}
        </Stack>
      }
    >
      <SaveBar
        subject={subject}
        name={name}
        onName={setName}
        isUnsaved={isUnsaved}
        isBlocked={isBlocked}
        saving={saving}
        stateNow={stateNow}
      />
      {restored && isUnsaved && (
        <Alert severity="info">{translate('scenario.workbench.restored')}</Alert>
      )}
      {shared && isUnsaved && <Alert severity="info">{translate('scenario.share.opened')}</Alert>}
      {subject.scenario && (
        <WorkflowBar scenarioId={subject.scenario.id} isUnsaved={isUnsaved} isBlocked={isBlocked} />
      )}
      <SupersededBase scenario={scenario} isNew={subject.scenario === null} draft={present} />
      <MismatchAlert mismatches={found?.mismatches ?? []} hashes={found?.hashes ?? null} />
      <LiveResults
        state={state}
        dispatch={dispatch}
        about={{ scenarioId: subject.scenario?.id ?? null, baseId: subject.baseId }}
      />
      {saving.state.kind === 'conflict' && (
        <ConflictDialog
          base={start.base}
          mine={present}
          theirs={saving.state.theirs}
          onClose={saving.clear}
          onTakeTheirs={saving.takeTheirs}
          onKeepMine={saving.keepMine}
          onBranch={saving.branch}
        />
      )}
    </Page>
  );
}

/** What was frozen says so itself, in its own banner. */
const isDecided = ({ status }: WorkbenchScenario): boolean =>
  status === 'FROZEN' || status === 'SUPERSEDED';
