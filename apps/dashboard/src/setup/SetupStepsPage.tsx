import CheckIcon from '@mui/icons-material/CheckCircle';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Button,
  Stack,
  Typography,
} from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatMoney } from '../formats/format';
import type { SetupStateQuery } from '../generated/graphql';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { DepartmentForm } from './DepartmentForm';
import { SETUP_STATE } from './documents';
import { isAskedBy, missingFacts } from './missing-facts';
import type { StepKey } from './missing-facts';
import { StepDepartments } from './StepDepartments';
import { YearFactsForm } from './YearFactsForm';
import { hasYearFacts } from './year-facts-draft';
import { YearForm } from './YearForm';

const FACT_STEPS: readonly StepKey[] = ['departments', 'students', 'scores'];

/** An empty year is a way to go, not a row of empty cards. */
export default function SetupStepsPage() {
  const translate = useTranslate();
  const [period] = usePeriod();
  const query = useDocument(
    SETUP_STATE,
    { period: period ?? '' },
    { enabled: period !== undefined },
  );
  return (
    <Page
      title={translate('common.pages.setup_steps')}
      lead={<Typography>{translate('setup.steps.lead')}</Typography>}
    >
      {period === undefined ? (
        <Step name="year" isOpen>
          <YearForm />
        </Step>
      ) : (
        <Answer query={query} height={480}>
          {(state) => <Steps state={state} period={period} />}
        </Answer>
      )}
    </Page>
  );
}

function Steps({ state, period }: { state: SetupStateQuery; period: string }) {
  const translate = useTranslate();
  const { departments, institutionYear } = state;
  const missing = (step: StepKey) =>
    departments.filter((department) => missingFacts(department, step).length > 0).length;
  const isDone = (step: StepKey) =>
    departments.some((department) => isAskedBy(department, step)) && missing(step) === 0;
  const hasBase = institutionYear?.generalPool != null;
  const first = FACT_STEPS.find((step) => !isDone(step));
  return (
    <div>
      <Step name="year" isDone>
        <Stack spacing={2}>
          {institutionYear && (
            <Typography>
              {translate('setup.year.opened_row', {
                period,
                date: institutionYear.countDate,
                pool: institutionYear.generalPool
                  ? formatMoney(institutionYear.generalPool)
                  : translate('common.state.pending'),
              })}
            </Typography>
          )}
          <Typography variant="h3">{translate('setup.year.another')}</Typography>
          <YearForm />
        </Stack>
      </Step>
      {institutionYear && (
        <Step name="facts" isDone={hasYearFacts(institutionYear)}>
          <YearFactsForm
            key={JSON.stringify(institutionYear)}
            period={period}
            facts={institutionYear}
          />
        </Step>
      )}
      {FACT_STEPS.map((step, index) => (
        <Step
          key={step}
          name={step}
          number={index + 1}
          isDone={isDone(step)}
          missing={missing(step)}
          isOpen={step === first}
        >
          <Stack spacing={2}>
            {step === 'departments' && <DepartmentForm />}
            <StepDepartments step={step} departments={departments} period={period} />
          </Stack>
        </Step>
      ))}
      <Step name="baseScenario" number={4} isDone={hasBase} isOpen={first === undefined}>
        <Stack direction="row" spacing={1}>
          <Button component={Link} to="/scenarios" variant="outlined">
            {translate('common.pages.scenarios')}
          </Button>
          <Button component={Link} to="/" variant="contained">
            {translate('setup.steps.to_home')}
          </Button>
        </Stack>
      </Step>
      <Step name="submit" number={5} />
    </div>
  );
}

interface StepProps {
  readonly name: string;
  readonly number?: number;
  readonly isDone?: boolean;
  readonly missing?: number;
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

const NUMBERS = ['', '①', '②', '③', '④', '⑤'];

function Step({
  name,
  number = 0,
  isDone = false,
  missing = 0,
  isOpen = false,
  children,
}: StepProps) {
  const translate = useTranslate();
  const [isExpanded, setExpanded] = useState<boolean>();
  return (
    <Accordion
      expanded={isExpanded ?? isOpen}
      onChange={(_, next) => setExpanded(next)}
      slotProps={{ heading: { component: 'h2' } }}
    >
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {NUMBERS[number]} {translate(`setup.steps.${name}`)}
          </Typography>
          {isDone && <CheckIcon color="success" fontSize="small" aria-hidden />}
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {isDone && translate('setup.steps.done')}
            {missing > 0 && translate('setup.steps.missing', { count: missing })}
          </Typography>
        </Stack>
      </AccordionSummary>
      <AccordionDetails>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>
          {translate(`setup.steps.${name}_text`)}
        </Typography>
        {children}
      </AccordionDetails>
    </Accordion>
  );
}
