import { Alert, Button, Card, Chip, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import { useViewer } from '../../providers/viewer';
import { ApproveDialog } from './ApproveDialog';
import type { DecidedScenario, ScenarioAction } from './documents';
import { EventList } from './EventList';
import { FreezeDialog } from './FreezeDialog';
import { FrozenBanner } from './FrozenBanner';
import { RefuseDialog } from './RefuseDialog';
import type { StepProps } from './step-props';
import { SubmitDialog } from './SubmitDialog';
import { WithdrawDialog } from './WithdrawDialog';

interface Props {
  readonly scenario: DecidedScenario;
  readonly isUnsaved: boolean;
  readonly isBlocked: boolean;
}

/** The workbench says by this that Ctrl+Enter was pressed. */
const SUBMIT_KEY = 'hebo:submit';
const STEPS = ['SUBMIT', 'WITHDRAW', 'APPROVE', 'RETURN', 'REJECT', 'FREEZE'] as const;
type Step = (typeof STEPS)[number];

const isStep = (action: ScenarioAction): action is Step => action !== 'EDIT';

export function WorkflowSteps({ scenario, isUnsaved, isBlocked }: Props) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Step | null>(null);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const word = (key: string) => translate(`scenario.decision.${key}`);
  const allowed = STEPS.filter((step) => scenario.allowedActions.filter(isStep).includes(step));
  const mayAsk = (step: Step) => step !== 'SUBMIT' || (!isUnsaved && !isBlocked);
  const canSubmit = allowed.includes('SUBMIT') && mayAsk('SUBMIT');

  useEffect(() => {
    const onKey = () => canSubmit && setAsked('SUBMIT');
    window.addEventListener(SUBMIT_KEY, onKey);
    return () => window.removeEventListener(SUBMIT_KEY, onKey);
  }, [canSubmit]);

  const isFrozen = scenario.status === 'FROZEN' || scenario.status === 'SUPERSEDED';
  return (
    <Card component="section" aria-label={word('label')} sx={{ px: 2, py: 1.5 }}>
      <Stack spacing={1}>
        {isFrozen && <FrozenBanner scenario={scenario} />}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Chip size="small" label={translate(`scenario.list.state.${scenario.status}`)} />
          <Typography variant="body2" sx={{ mr: 'auto' }}>
            <Standing scenario={scenario} />
          </Typography>
          {allowed.map((step) => (
            <Button
              key={step}
              size="small"
              variant={step === allowed[0] ? 'contained' : 'outlined'}
              disabled={!mayAsk(step)}
              onClick={() => setAsked(step)}
            >
              {word(`action.${step}`)}
            </Button>
          ))}
          <Button
            size="small"
            aria-expanded={isHistoryOpen}
            onClick={() => setHistoryOpen(!isHistoryOpen)}
          >
            {word('history')}
          </Button>
        </Stack>
        {allowed.includes('SUBMIT') && isUnsaved && (
          <Typography variant="body2">{word('save_first')}</Typography>
        )}
        <Waiting scenario={scenario} />
        {scenario.comment && ['DRAFT', 'REJECTED'].includes(scenario.status) && (
          <Alert severity="warning" role="note">
            {translate('scenario.decision.said', { comment: scenario.comment })}
          </Alert>
        )}
        {isHistoryOpen && <EventList events={scenario.events} />}
      </Stack>
      {asked && <StepDialog step={asked} scenario={scenario} onClose={() => setAsked(null)} />}
    </Card>
  );
}

/** The last thing that happened, in one line. */
function Standing({ scenario }: { scenario: DecidedScenario }) {
  const translate = useTranslate();
  const { submittedAt, submittedByName, approvedAt, approvedByName, documentNumber } = scenario;
  const by = (key: string, at: string, name: string | null | undefined) =>
    translate(`scenario.decision.${key}`, { time: formatMoment(at), name: name ?? '' });
  const parts = [
    submittedAt && by('submitted_by', submittedAt, submittedByName),
    approvedAt && by('approved_by', approvedAt, approvedByName),
    documentNumber,
  ].filter((part) => part);
  return parts.join(' · ') || translate('scenario.decision.owned_by', { name: scenario.ownerName });
}

/** Why the reader has no button: four eyes are said where they are met. */
function Waiting({ scenario }: { scenario: DecidedScenario }) {
  const translate = useTranslate();
  const mayApprove = useViewer()?.permissions.includes('Mutation.scenarioApprove') ?? false;
  if (scenario.status !== 'SUBMITTED' || scenario.allowedActions.includes('APPROVE')) return null;
  const isOwn = mayApprove && scenario.isMine;
  return (
    <Typography variant="body2">
      {translate(`scenario.decision.${isOwn ? 'four_eyes' : 'waits_for_leader'}`)}
    </Typography>
  );
}

function StepDialog({ step, ...props }: StepProps & { step: Step }) {
  switch (step) {
    case 'SUBMIT':
      return <SubmitDialog {...props} />;
    case 'WITHDRAW':
      return <WithdrawDialog {...props} />;
    case 'APPROVE':
      return <ApproveDialog {...props} />;
    case 'RETURN':
    case 'REJECT':
      return <RefuseDialog {...props} action={step} />;
    case 'FREEZE':
      return <FreezeDialog {...props} />;
  }
}
