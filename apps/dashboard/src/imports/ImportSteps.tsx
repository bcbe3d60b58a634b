import { Step, StepLabel, Stepper } from '@mui/material';
import { useTranslate } from 'react-admin';

const STEPS = ['upload', 'columns', 'preview', 'confirm'] as const;

/** 上传, 识别列, 预览差异, 确认; `at` counts those that are behind. */
export function ImportSteps({ at }: { at: number }) {
  const translate = useTranslate();
  return (
    <Stepper activeStep={at} alternativeLabel aria-label={translate('imports.steps')}>
      {STEPS.map((step, place) => (
        <Step key={step} completed={place < at} {...(place === at && { 'aria-current': 'step' })}>
          <StepLabel>{translate(`imports.step.${step}`)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
