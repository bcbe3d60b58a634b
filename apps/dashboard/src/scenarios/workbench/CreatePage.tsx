import { Alert } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Answer } from '../../layout/Answer';
import { NoDataYet, NotFound } from '../../layout/states';
import { useDocument } from '../../providers/use-document';
import { usePeriod } from '../../providers/use-period';
import { BASE_SCENARIO, WORKBENCH_SCENARIO } from './documents';
import { decodeDraft } from './share';
import { Workbench } from './Workbench';

/**
 * `/scenarios/create?base=`: a new scenario on a base; without one, on the year's. With `d=` it begins
 * with the changes that somebody shared.
 */
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
  const translate = useTranslate();
  const query = useDocument(WORKBENCH_SCENARIO, { id });
  const [search] = useSearchParams();
  const sent = search.get('d');
  const shared = useMemo(() => (sent === null ? undefined : decodeDraft(sent)), [sent]);
  return (
    <Answer query={query} height={480}>
      {({ scenario }) =>
        scenario ? (
          <>
            {shared === null && (
              <Alert severity="warning" sx={{ mb: 2 }}>
                {translate('scenario.share.unreadable')}
              </Alert>
            )}
            <Workbench
              key={`${scenario.id} ${sent}`}
              scenario={scenario}
              isNew
              {...(shared && { shared })}
            />
          </>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}
