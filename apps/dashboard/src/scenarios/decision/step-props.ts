import type { DecidedScenario } from './documents';

/** What every dialog of the way from draft to frozen gets. */
export interface StepProps {
  readonly scenario: DecidedScenario;
  readonly onClose: () => void;
}
