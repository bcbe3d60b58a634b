import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { formatMoney } from '../../formats/format';
import { scenarioAddress } from '../addresses';
import type { SavedScenario } from './documents';
import { storeDraft } from './draft-storage';
import { draftOf } from './starting-point';
import type { Subject } from './starting-point';
import { useSave } from './use-save';
import type { SaveState, ToSave } from './use-save';
import { variantOf } from './preview';
import { sharedSearch } from './share';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Of {
  readonly subject: Subject;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
}

export type Saving = ReturnType<typeof useSaving>;

/** Saving over the present scenario, as a new one, and after somebody else was faster. */
export function useSaving(of: Of) {
  const { subject, dispatch } = of;
  const translate = useTranslate();
  const tell = useOutcomeOfSaving();
  const navigate = useNavigate();
  const saver = useSave();
  const [version, setVersion] = useState(subject.scenario?.version ?? 0);
  const [savedName, setSavedName] = useState(subject.scenario?.name ?? '');
  /** Read when a button is pressed, so that the buttons stay as they are while a slider moves. */
  const latest = useRef(of);
  useEffect(() => {
    latest.current = of;
  });

  return useMemo(() => {
    const id = subject.scenario?.id ?? null;
    const fresh: ToSave['target'] = { kind: 'new', baseId: subject.baseId };

    /** A branch that was not given a name of its own says what it branches from. */
    function branchName(): string {
      const { name } = latest.current;
      return name === savedName ? translate('scenario.save.branch_name', { name }) : name;
    }

    async function send(target: ToSave['target'], name: string) {
      const { state } = latest.current;
      const draft = state.history.present;
      const isValid = state.problems.length === 0 && !state.hasFailed;
      const done = await saver.save({
        target,
        name,
        draft,
        outcome: isValid ? state.outcome : null,
        inputs: variantOf(state.base, draft),
      });
      if (done.kind !== 'saved') return;
      tell(done);
      dispatch({ type: 'saved', draft });
      setVersion(done.scenario.version);
      setSavedName(done.scenario.name);
      if (target.kind === 'over') return;
      storeDraft(target.kind === 'new' ? `new ${target.baseId}` : target.id, null);
      const { mismatches, hashes } = done;
      navigate(`${scenarioAddress(done.scenario.id)}${sharedSearch()}`, {
        state: { mismatches, hashes },
      });
    }

    function adopt(theirs: SavedScenario) {
      dispatch({ type: 'replace', draft: draftOf(theirs) });
      dispatch({ type: 'saved', draft: draftOf(theirs) });
      setVersion(theirs.version);
      setSavedName(theirs.name);
      latest.current.onName(theirs.name);
      saver.clear();
    }

    return {
      state: saver.state,
      version,
      savedName,
      clear: saver.clear,
      save: () => send(id === null ? fresh : { kind: 'over', id, version }, latest.current.name),
      branch: () => send(id === null ? fresh : { kind: 'branch', id }, branchName()),
      keepMine: (theirs: SavedScenario) =>
        send(
          id === null ? fresh : { kind: 'over', id, version: theirs.version },
          latest.current.name,
        ),
      takeTheirs: adopt,
    };
  }, [subject, dispatch, tell, translate, navigate, saver, version, savedName]);
}

/** Whether the server came to the same figures, said once. */
function useOutcomeOfSaving() {
  const translate = useTranslate();
  const notify = useNotify();
  return useMemo(
    () =>
      ({ scenario, mismatches, hashes, compared }: SaveState & { kind: 'saved' }) => {
        if (mismatches.length > 0 || hashes)
          return notify('scenario.save.mismatch', { type: 'error' });
        const allocated = scenario.outcome?.allocated;
        const words = allocated
          ? translate('scenario.save.saved_equal', {
              allocated: formatMoney(allocated),
              count: compared,
            })
          : translate('scenario.save.saved_no_outcome');
        notify(words, { type: 'success' });
      },
    [translate, notify],
  );
}
