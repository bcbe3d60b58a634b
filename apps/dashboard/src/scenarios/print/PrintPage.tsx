import { useParams } from 'react-router';
import { Answer } from '../../layout/Answer';
import { NotFound } from '../../layout/states';
import { useDocumentTitle } from '../../layout/use-document-title';
import { useDocument } from '../../providers/use-document';
import { PRINT_BRIDGE, PRINT_SCENARIO } from './documents';
import type { PrintedScenario } from './documents';
import { largestMover } from './largest-mover';
import { PrintSheet } from './PrintSheet';

/** `/scenarios/:id/print`: one scenario on paper, A4 landscape, without the shell and its buttons. */
export default function PrintPage() {
  const { id = '' } = useParams();
  const query = useDocument(PRINT_SCENARIO, { id: decodeURIComponent(id) });
  return (
    <Answer query={query} height={480}>
      {({ scenario }) => (scenario ? <WithBridge scenario={scenario} /> : <NotFound />)}
    </Answer>
  );
}

/** The bridge is that of the unit which moves most, so it is asked once the amounts are known. */
function WithBridge({ scenario }: { scenario: PrintedScenario }) {
  useDocumentTitle(scenario.name);
  const { outcome } = scenario;
  const base = scenario.base?.outcome;
  const mover =
    outcome && base
      ? largestMover(
          [...outcome.allocations, ...outcome.officeAllocations],
          [...base.allocations, ...base.officeAllocations],
        )
      : undefined;
  const query = useDocument(
    PRINT_BRIDGE,
    { id: scenario.id, department: mover?.department.id ?? null },
    { enabled: mover !== undefined },
  );
  if (mover === undefined) return <PrintSheet scenario={scenario} mover={null} bridge={null} />;
  return (
    <Answer query={query} height={480}>
      {({ scenario: asked }) => (
        <PrintSheet
          scenario={scenario}
          mover={mover.department.name}
          bridge={asked?.outcome?.bridge ?? null}
        />
      )}
    </Answer>
  );
}
