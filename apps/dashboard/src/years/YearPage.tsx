import { Button, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { NoDataYet, NotFound } from '../layout/states';
import { mayOpen } from '../providers/pages';
import { useDocument } from '../providers/use-document';
import { useSession, useViewer } from '../providers/viewer';
import { Answering } from './Answering';
import { YEAR_PAGE } from './documents';
import { PoolFromAbove } from './PoolFromAbove';
import { Publication } from './Publication';
import { useYearOfAddress } from './use-year-of-address';
import { YearAmendments } from './YearAmendments';
import { YearResolutions } from './YearResolutions';
import { YearSteps } from './YearSteps';

/** `/years/:period`: what a year still needs from whom, its pool from above, and what is in force. */
export default function YearPage() {
  const translate = useTranslate();
  const periods = useSession()?.periods ?? [];
  const period = useYearOfAddress();
  const query = useDocument(YEAR_PAGE, { period: period ?? '' }, { enabled: period !== undefined });
  if (period !== undefined && !periods.includes(period)) return <NotFound />;
  const stage = query.data?.institutionYear?.stage;
  return (
    <Page
      title={
        period === undefined
          ? translate('common.pages.years')
          : translate('common.period_title', { period })
      }
      lead={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
          {stage && <Chip size="small" label={translate(`years.stage.${stage}`)} />}
          <Typography color="text.secondary">{translate('years.lead')}</Typography>
        </Stack>
      }
      actions={<OpenYear />}
    >
      {period === undefined ? (
        <NoDataYet text={translate('years.none')} />
      ) : (
        <Answer query={query} height={560}>
          {({ institutionYear: year }) =>
            year ? (
              <Stack spacing={2}>
                <YearSteps year={year} />
                <Answering year={year} />
                <PoolFromAbove year={year} />
                <Publication year={year} />
                <YearResolutions year={year} />
                <YearAmendments year={year} />
              </Stack>
            ) : (
              <NoDataYet text={translate('years.none')} />
            )
          }
        </Answer>
      )}
    </Page>
  );
}

/** The form that opens a year, and carries over what the last one left, stands among its steps. */
function OpenYear() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer || !mayOpen('setup_steps', viewer)) return null;
  return (
    <Button component={Link} to="/setup-steps" variant="outlined">
      {translate('years.open')}
    </Button>
  );
}
