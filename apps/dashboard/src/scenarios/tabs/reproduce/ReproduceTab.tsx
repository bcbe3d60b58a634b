import { useTranslate } from 'react-admin';
import { NoDataYet } from '../../../layout/states';
import { useDocument } from '../../../providers/use-document';
import { plainVariant } from '../../../receipts/plain-variant';
import type { TabProps } from '../tab-props';
import { REPRODUCE_DRAFT, REPRODUCE_SCENARIO } from './documents';
import { Reproduction } from './Reproduction';

/** 复现: the question that gives these figures, their receipt, and the same computation here. */
export default function ReproduceTab(props: TabProps) {
  const translate = useTranslate();
  const { scenarioId, baseId, isUnsaved } = props;
  if (scenarioId !== null && !isUnsaved) return <SavedScenario id={scenarioId} />;
  if (baseId !== null) return <Draft {...props} baseId={baseId} />;
  return <NoDataYet text={translate('scenario.reproduce.no_base')} />;
}

/** The server computes from what it has stored, and sends that along. */
function SavedScenario({ id }: { readonly id: string }) {
  const variables = { id };
  const query = useDocument(REPRODUCE_SCENARIO, variables);
  return (
    <Reproduction
      kind="saved"
      document={REPRODUCE_SCENARIO.toString()}
      variables={variables}
      query={query}
      read={({ scenario }) => ({
        outcome: scenario?.outcome ?? null,
        inputs: scenario?.previewInputs ? plainVariant(scenario.previewInputs) : null,
      })}
    />
  );
}

/** All differences go along as variables; the inputs are the page's own. */
function Draft({ baseId, draft, current }: TabProps & { readonly baseId: string }) {
  const { lockMode, overrides } = draft;
  const variables = {
    input: {
      base: baseId,
      lockMode,
      overrides: overrides.map(({ path, value, reason }) => ({
        path,
        value,
        ...(reason !== undefined && { reason }),
      })),
    },
  };
  const query = useDocument(REPRODUCE_DRAFT, variables);
  return (
    <Reproduction
      kind="draft"
      document={REPRODUCE_DRAFT.toString()}
      variables={variables}
      query={query}
      read={({ scenarioPreview }) => ({
        outcome: scenarioPreview?.outcome ?? null,
        inputs: current,
      })}
    />
  );
}
