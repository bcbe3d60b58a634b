import { Button, Card, Step, StepLabel, Stepper, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { mayOpen } from '../providers/pages';
import { useSession, useViewer } from '../providers/viewer';
import type { Budget } from './documents';

const ORDER = ['departments', 'students', 'scores', 'baseScenario', 'submit'];
const NUMBERS = ['①', '②', '③', '④', '⑤'];

/** A year that cannot be computed yet shows the way, not empty cards. */
export function EmptyYear({ steps }: { steps: Budget['steps'] }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const hasYear = (useSession()?.periods ?? []).length > 0;
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const stateOf = (key: string) => {
    const step = steps.find((one) => one.key === key);
    if (step?.isDone) return translate('home.step_done');
    if (step && step.missing > 0) return translate('home.step_missing', { count: step.missing });
    return translate('home.step_open');
  };
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.empty_title')}</Typography>
      <Typography sx={{ mb: 2 }}>
        {translate(hasYear ? 'home.empty_text' : 'home.empty_year')}
      </Typography>
      <Stepper
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        activeStep={-1}
        component="ol"
        sx={{ pl: 0, mb: 2 }}
      >
        {ORDER.map((key, index) => (
          <Step
            key={key}
            component="li"
            completed={steps.some((step) => step.key === key && step.isDone)}
            sx={{ listStyle: 'none' }}
          >
            <StepLabel
              icon={<span aria-hidden>{NUMBERS[index]}</span>}
              optional={<Typography variant="body2">{stateOf(key)}</Typography>}
            >
              {translate(`setup.steps.${key}`)}
            </StepLabel>
          </Step>
        ))}
      </Stepper>
      {viewer && mayOpen('setup_steps', viewer) ? (
        <Button component={Link} to="/setup-steps" variant="contained">
          {translate('home.to_steps')}
        </Button>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('home.waits')}</Typography>
      )}
    </Card>
  );
}
