import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AuditLink } from '../../layout/AuditLink';
import { Page } from '../../layout/Page';
import { NoDataYet } from '../../layout/states';
import { comparisonAddress } from '../addresses';
import type { WorkbenchScenario } from './documents';

/** Whoever may read scenarios but not try them out reads them in the comparison. */
export function NoPreview({ scenario }: { readonly scenario: WorkbenchScenario }) {
  const translate = useTranslate();
  const ids = [scenario.base?.id, scenario.id].filter((id) => id !== undefined);
  return (
    <Page title={scenario.name} actions={<AuditLink filter={{ objectId: scenario.id }} />}>
      <NoDataYet
        text={translate('scenario.workbench.no_preview')}
        action={
          <Button component={Link} to={comparisonAddress(ids)}>
            {translate('scenario.workbench.compare')}
          </Button>
        }
      />
    </Page>
  );
}
