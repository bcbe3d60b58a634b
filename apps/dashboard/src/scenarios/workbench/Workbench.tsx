import { Alert } from '@mui/material';
import { useEffect, useReducer, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { Page } from '../../layout/Page';
import { ProvisionalChip } from '../../layout/states';
import { ConflictDialog } from './ConflictDialog';
import type { WorkbenchScenario } from './documents';
import { storeDraft, storedDraft } from './draft-storage';
import { LiveResults } from './LiveResults';
import { MismatchAlert } from './MismatchAlert';
import { NoPreview } from './NoPreview';
import { SaveBar } from './SaveBar';
import { ScenarioLead } from './ScenarioLead';
import { subjectOf } from './starting-point';
import type { Subject } from './starting-point';
import { useSaving } from './use-saving';
import type { Mismatch } from './verify';
import { hasUnsaved, reduceWorkbench, startWorkbench } from './workbench-state';

interface Props {
  readonly scenario: WorkbenchScenario;
  /** Whether the scenario is the base of a new one. */
  readonly isNew: boolean;
}

/** One scenario to move and to save; without its inputs (an auditor's view) only a way to read it. */
export function Workbench({ scenario, isNew }: Props) {
  const [subject] = useState(() => subjectOf(scenario, isNew));
  return subject ? (
    <OpenWorkbench subject={subject} scenario={scenario} />
  ) : (
    <NoPreview scenario={scenario} />
  );
}

interface OpenProps {
  readonly subject: Subject;
  readonly scenario: WorkbenchScenario;
}

function OpenWorkbench({ subject, scenario }: OpenProps) {
  const translate = useTranslate();
  const { state: arrival } = useLocation();
  const { start, baseName } = subject;
  const key = subject.scenario?.id ?? `new ${subject.baseId}`;
  const version = subject.scenario?.version ?? 0;
  const [restored] = useState(() => storedDraft(key, version));
  const [state, dispatch] = useReducer(reduceWorkbench, null, () =>
    startWorkbench(start, restored ?? start.saved),
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

  const arrived = (arrival as { mismatches?: readonly Mismatch[] } | null)?.mismatches ?? [];
  const found = saving.state.kind === 'saved' ? saving.state.mismatches : arrived;
  return (
    <Page
      title={subject.scenario ? saving.savedName : translate('scenario.workbench.new_title')}
      lead={<ScenarioLead subject={subject} scenario={scenario} />}
      actions={<ProvisionalChip />}
    >
      <SaveBar
        subject={subject}
        name={name}
        onName={setName}
        isUnsaved={isUnsaved}
        isBlocked={state.problems.length > 0}
        saving={saving}
      />
      {restored && isUnsaved && (
        <Alert severity="info">{translate('scenario.workbench.restored')}</Alert>
      )}
      <MismatchAlert mismatches={found} />
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
