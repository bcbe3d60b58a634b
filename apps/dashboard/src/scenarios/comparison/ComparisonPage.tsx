import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Answer } from '../../layout/Answer';
import { Page } from '../../layout/Page';
import { NoDataYet, NotFound } from '../../layout/states';
import { useAddressState } from '../../providers/use-address-state';
import { useDocument } from '../../providers/use-document';
import { useComparedIds } from './compared-ids';
import { ComparedScenarios } from './ComparedScenarios';
import { ComparisonBlocks } from './ComparisonBlocks';
import { SCENARIO_COMPARISON } from './documents';
import { SHOWS } from './shown-values';
import type { Show } from './shown-values';
import { ShowSwitch } from './ShowSwitch';

/** `/scenarios/compare?ids=a,b`: two to four scenarios, their differences against the first. */
export default function ComparisonPage() {
  const translate = useTranslate();
  const [ids, setIds] = useComparedIds();
  const [show, setShow] = useAddressState<Show>('show', 'values', SHOWS);
  const isEnough = ids.length > 0;
  const query = useDocument(SCENARIO_COMPARISON, { ids: [...ids] }, { enabled: isEnough });
  return (
    <Page
      title={translate('scenario.compare.title')}
      lead={translate('scenario.compare.lead')}
      actions={
        <Button component={Link} to="/scenarios">
          {translate('scenario.compare.back')}
        </Button>
      }
    >
      {!isEnough && <NoDataYet text={translate('scenario.compare.too_few')} />}
      {!isEnough && <ComparedScenarios scenarios={[]} ids={ids} onIds={setIds} />}
      {isEnough && (
        <Answer query={query} height={480}>
          {({ compareScenarios }) =>
            compareScenarios ? (
              <>
                <ComparedScenarios
                  scenarios={compareScenarios.scenarios}
                  ids={ids}
                  onIds={setIds}
                />
                <Box sx={{ my: 2 }}>
                  <ShowSwitch show={show} onShow={setShow} />
                </Box>
                <ComparisonBlocks comparison={compareScenarios} show={show} />
              </>
            ) : (
              <NotFound />
            )
          }
        </Answer>
      )}
    </Page>
  );
}
