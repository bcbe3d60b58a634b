import { useSearchParams } from 'react-router';
import { useTranslate } from 'react-admin';
import { Answer } from '../../layout/Answer';
import { NoDataYet, NotFound } from '../../layout/states';
import { useDocument } from '../../providers/use-document';
import { usePeriod } from '../../providers/use-period';
import { BASE_SCENARIO, WORKBENCH_SCENARIO } from './documents';
import { Workbench } from './Workbench';

/** `/scenarios/create?base=`: a new scenario on a base; without one, on the year's. */
export default function CreatePage() {
  const [search] = useSearchParams();
  const base = search.get('base');
  return base === null ? <OnTheYear /> : <OnBase id={base} />;
}

function OnTheYear() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(BASE_SCENARIO, { period }, { enabled: period !== '' });
  return (
    <Answer query={query} height={480}>
      {({ institutionYear }) =>
        institutionYear?.baseScenario ? (
          <OnBase id={institutionYear.baseScenario.id} />
        ) : (
          <NoDataYet text={translate('scenario.list.empty', { period })} />
        )
      }
    </Answer>
  );
}

function OnBase({ id }: { readonly id: string }) {
  const query = useDocument(WORKBENCH_SCENARIO, { id });
  return (
    <Answer query={query} height={480}>
      {({ scenario }) =>
        scenario ? <Workbench key={scenario.id} scenario={scenario} isNew /> : <NotFound />
      }
    </Answer>
  );
}
