import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { ProvisionalChip } from '../layout/states';
import { mayOpen } from '../providers/pages';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useSession, useViewer } from '../providers/viewer';
import { AverageLevel } from './AverageLevel';
import { BudgetFigures } from './BudgetFigures';
import { DepartmentBars } from './DepartmentBars';
import { CollegeCards } from './CollegeCards';
import { BUDGET } from './documents';
import { DesksDue } from './DesksDue';
import { EmptyYear } from './EmptyYear';
import { ObjectionsDue } from './ObjectionsDue';
import { OwnYear } from './OwnYear';
import { PoolCard } from './PoolCard';
import { ToDo } from './ToDo';

/** Is the money enough, is it shared evenly, what is to be decided? */
export default function BudgetHome() {
  const translate = useTranslate();
  const session = useSession();
  const [period] = usePeriod();
  const permissions = session?.viewer.permissions;
  const hasScenarios = permissions?.includes('Query.scenarios') ?? false;
  const query = useDocument(
    BUDGET,
    { period: period ?? '', hasScenarios },
    { enabled: period !== undefined && permissions !== undefined },
  );
  const hasNoYear = session !== undefined && period === undefined;
  return (
    <Page
      title={translate('common.pages.home')}
      actions={<StepsButton />}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('home.lead')} {query.data?.budgetSummary?.isProvisional && <ProvisionalChip />}
        </Typography>
      }
    >
      {hasNoYear ? (
        <EmptyYear steps={[]} />
      ) : (
        <Answer query={query} height={560}>
          {({ budgetSummary: budget, scenarios }) => {
            if (!budget) return <EmptyYear steps={[]} />;
            const submitted = scenarios?.totalCount;
            return (
              <Stack spacing={2}>
                {budget.allocated == null && <EmptyYear steps={budget.steps} />}
                <BudgetFigures budget={budget} submitted={submitted} />
                <AverageLevel budget={budget} />
                <CollegeCards />
                <PoolCard />
                {scenarios && (
                  <ToDo budget={budget} submitted={scenarios.nodes} count={scenarios.totalCount} />
                )}
                <DesksDue />
                <ObjectionsDue />
                <DepartmentBars />
                <OwnYear />
              </Stack>
            );
          }}
        </Answer>
      )}
    </Page>
  );
}

/** Personnel prepares the year step by step, also after the first time. */
function StepsButton() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer || !mayOpen('setup_steps', viewer)) return null;
  return (
    <Button component={Link} to="/setup-steps" variant="outlined">
      {translate('common.pages.setup_steps')}
    </Button>
  );
}
