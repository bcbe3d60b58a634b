import { Answer } from '../../layout/Answer';
import { useDocument } from '../../providers/use-document';
import { SCENARIO_DECISION } from './documents';
import { WorkflowSteps } from './WorkflowSteps';

interface Props {
  readonly scenarioId: string;
  readonly isUnsaved: boolean;
  /** Whether an input is not valid, so that there is nothing to decide on. */
  readonly isBlocked: boolean;
}

/** From draft to the number in force: where the scenario stands and what the reader may do now. */
export function WorkflowBar({ scenarioId, isUnsaved, isBlocked }: Props) {
  const query = useDocument(SCENARIO_DECISION, { id: scenarioId });
  return (
    <Answer query={query} height={56}>
      {({ scenario }) =>
        scenario && !scenario.isBase ? (
          <WorkflowSteps scenario={scenario} isUnsaved={isUnsaved} isBlocked={isBlocked} />
        ) : null
      }
    </Answer>
  );
}
