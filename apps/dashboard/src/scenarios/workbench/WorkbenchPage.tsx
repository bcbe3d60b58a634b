import { useParams } from 'react-router';
import { Answer } from '../../layout/Answer';
import { NotFound } from '../../layout/states';
import { useDocument } from '../../providers/use-document';
import { WORKBENCH_SCENARIO } from './documents';
import { Workbench } from './Workbench';

/** `/scenarios/:id`: one scenario, or the year's base as the start of a new one. */
export default function WorkbenchPage() {
  const { id = '' } = useParams();
  const query = useDocument(WORKBENCH_SCENARIO, { id: decodeURIComponent(id) });
  return (
    <Answer query={query} height={480}>
      {({ scenario }) =>
        scenario ? (
          <Workbench key={`${scenario.id} ${scenario.status}`} scenario={scenario} isNew={false} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}
