import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatCoefficient, formatMoneyChange } from '../../formats/format';
import { useDocument } from '../../providers/use-document';
import { SERVER_TRIAL } from './documents';
import type { ServerTrial } from './documents';
import { isSameDraft } from './draft';
import type { Draft } from './draft';
import { sumOf } from './rows';
import { unreasoned } from './starting-point';
import type { WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly baseId: string;
}

/** The offices as the server computes them from everybody's posts, asked for one draft at a time. */
export function PostTrial({ state, baseId }: Props) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Draft | null>(null);
  const { present } = state.history;
  const { lockMode, overrides } = asked ?? present;
  const query = useDocument(
    SERVER_TRIAL,
    { input: { base: baseId, lockMode, overrides: unreasoned(overrides) } },
    { enabled: asked !== null },
  );
  const isLater = asked !== null && !isSameDraft(asked, present);
  const trial = asked === null ? null : query.data?.scenarioPreview;
  return (
    <>
      <div className="buttons">
        <button
          type="button"
          disabled={query.isFetching || state.problems.length > 0}
          onClick={() => setAsked(present)}
        >
          {translate('scenario.input.ask_server')}
        </button>
      </div>
      {query.error && (
        <p className="warning" role="alert">
          {query.error.message}
        </p>
      )}
      {trial?.userErrors.map(({ message }) => (
        <p key={message} className="warning" role="alert">
          {message}
        </p>
      ))}
      {trial?.outcome && (
        <Offices outcome={trial.outcome} before={state.baseOutcome} isLater={isLater} />
      )}
    </>
  );
}

interface OfficesProps {
  readonly outcome: NonNullable<ServerTrial['outcome']>;
  readonly before: WorkbenchState['baseOutcome'];
  readonly isLater: boolean;
}

function Offices({ outcome, before, isLater }: OfficesProps) {
  const translate = useTranslate();
  const { officeBase, officeAllocations } = outcome;
  const was = new Map(before?.offices.map(({ code, allocation }) => [code, allocation?.value]));
  const yuan = translate('common.yuan');
  const moved = officeAllocations.flatMap(({ department, amount }) => {
    const change = amount && was.get(department.code)?.negated().plus(amount);
    return change && !change.isZero() ? [{ name: department.name, change }] : [];
  });
  return (
    <div role="status">
      {isLater && <p className="warning">{translate('scenario.input.server_earlier')}</p>}
      <p className="note">
        {officeBase &&
          translate('scenario.input.server_base', { value: formatCoefficient(officeBase, 4) })}
        {' · '}
        {translate('scenario.input.server_change', {
          change: formatMoneyChange(sumOf(moved.map(({ change }) => change)).toFixed()),
          count: moved.length,
        })}
      </p>
      <ul className="costs">
        {moved.map(({ name, change }) => (
          <li key={name}>
            {name} {formatMoneyChange(change.toFixed())} {yuan}
          </li>
        ))}
      </ul>
    </div>
  );
}
