import { Box, Button, Card, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { ProblemLink } from '../fields/ProblemLink';
import { formatMoment } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { useViewer } from '../providers/viewer';
import type { YearStepView, YearView } from './documents';
import { StepDialog } from './StepDialog';

/** Each step of the year: who, until when, and what stands in its way. */
export function YearSteps({ year }: { year: YearView }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<YearStepView | null>(null);
  const maySet = useViewer()?.permissions.includes('Mutation.institutionYearStepSet') ?? false;
  const word = (key: string) => translate(`years.${key}`);
  const columns: Column<YearStepView>[] = [
    {
      key: 'label',
      label: word('step'),
      isRowHeader: true,
      render: (step) => <Name step={step} />,
    },
    { key: 'owner', label: word('owner'), render: ({ ownerLabel }) => ownerLabel },
    {
      key: 'due',
      label: word('due'),
      render: ({ dueOn, isLate }) => (
        <Box component="span" sx={isLate ? { color: 'warning.main', fontWeight: 600 } : {}}>
          {dueOn ?? word('no_due')}
          {isLate && ` · ${word('late')}`}
        </Box>
      ),
    },
    { key: 'state', label: word('state'), render: (step) => <State step={step} /> },
    {
      key: 'blockers',
      label: word('blockers'),
      render: (step) => <Blockers step={step} period={year.period} />,
    },
  ];
  const action: Column<YearStepView> = {
    key: 'action',
    label: word('action'),
    render: (step) => (
      <Button
        size="small"
        onClick={() => setAsked(step)}
        aria-label={translate('years.set_of', { step: step.label })}
      >
        {word('set')}
      </Button>
    ),
  };
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {word('steps')}
      </Typography>
      <AppDataTable
        label={word('steps')}
        columns={maySet ? [...columns, action] : columns}
        rows={year.steps}
        rowKey={({ key }) => key}
        isCompact
      />
      {asked && <StepDialog year={year} step={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

const ADDRESSES: Record<string, string> = {
  open: '/setup-steps',
  countDate: '/setup-steps',
  facts: '/departments',
  scores: '/departments',
  scenario: '/scenarios',
  schemes: '/departments',
};

function Name({ step }: { step: YearStepView }) {
  const viewer = useViewer();
  const address = ADDRESSES[step.key];
  const mayPrepare = viewer?.actingAs === 'PERSONNEL' || address !== '/setup-steps';
  if (address === undefined || !mayPrepare) return step.label;
  return (
    <Link component={RouterLink} to={address}>
      {step.label}
    </Link>
  );
}

function State({ step }: { step: YearStepView }) {
  const translate = useTranslate();
  if (!step.isDone) return translate('years.open_step');
  const by = [step.doneAt && formatMoment(step.doneAt), step.doneByName].filter(Boolean).join(' ');
  return `✓ ${translate('years.done')}${by && ` · ${by}`}`;
}

const MOST_SHOWN = 3;

function Blockers({ step, period }: { step: YearStepView; period: string }) {
  const translate = useTranslate();
  if (step.blockers.length === 0) return translate('common.not_applicable');
  const more = step.blockers.length - MOST_SHOWN;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2, whiteSpace: 'normal', minWidth: 240 }}>
      {step.blockers.slice(0, MOST_SHOWN).map((problem) => (
        <li key={`${problem.path} ${problem.message}`}>
          <ProblemLink problem={problem} period={period} />
        </li>
      ))}
      {more > 0 && <li>{translate('years.more_blockers', { count: more })}</li>}
    </Box>
  );
}
