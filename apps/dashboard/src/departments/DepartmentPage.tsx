import EditIcon from '@mui/icons-material/EditOutlined';
import { Alert, Button, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { Answer } from '../layout/Answer';
import { AuditLink } from '../layout/AuditLink';
import { Page } from '../layout/Page';
import { mayOpen } from '../providers/pages';
import { useAddressState } from '../providers/use-address-state';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { Basis } from './Basis';
import { Cash } from './Cash';
import { Changes } from './Changes';
import { Composition } from './Composition';
import { Derivation } from './Derivation';
import { DEPARTMENT_PAGE } from './documents';
import type { DepartmentView } from './documents';
import { hasTitleHeadcount } from './fact-fields';
import { FactsDialog } from './FactsDialog';
import { FormulaHeading } from './FormulaHeading';
import { History } from './History';
import { Indicators } from './Indicators';
import { People } from './People';
import { Staffing } from './Staffing';
import { useIsAsking } from './use-is-asking';

const TABS = [
  'composition',
  'people',
  'derivation',
  'staffing',
  'cash',
  'history',
  'basis',
  'changes',
] as const;
type TabName = (typeof TABS)[number];

export default function DepartmentPage() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const isForeign = useIsForeign(code);
  const query = useDocument(
    DEPARTMENT_PAGE,
    { code, period },
    { enabled: period !== '' && !isForeign },
  );
  const name = query.data?.department?.name;
  return (
    <Page
      title={name ?? translate('common.pages.departments')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {code} ·{' '}
          {query.data?.department && translate(`common.kind.${query.data.department.kind}`)}
        </Typography>
      }
      actions={
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Button component={Link} to="/departments">
            {translate('departments.back')}
          </Button>
          <AuditLink filter={{ department: code }} />
        </Stack>
      }
    >
      {isForeign ? (
        <Unknown />
      ) : (
        <Answer query={query} height={480}>
          {({ department }) =>
            department ? <Body department={department} period={period} /> : <Unknown />
          }
        </Answer>
      )}
    </Page>
  );
}

/** A secretary's own department is the only one; another is said to be unknown, as the API does. */
function useIsForeign(code: string): boolean {
  const viewer = useViewer();
  if (viewer?.actingAs !== 'DEPARTMENT_SECRETARY') return false;
  return viewer.departments.every((department) => department.code !== code);
}

function Unknown() {
  const translate = useTranslate();
  return <Alert severity="warning">{translate('departments.not_found')}</Alert>;
}

function Body({ department, period }: { department: DepartmentView; period: string }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const tabs = TABS.filter((one) => {
    if (one === 'staffing' || one === 'cash') return hasTitleHeadcount(department.kind);
    return one !== 'people' || (viewer !== undefined && mayOpen('employees', viewer));
  });
  const [tab, setTab] = useAddressState<TabName>('tab', 'composition', tabs);
  const [editing, setEditing] = useAddressState('edit', 'no', ['no', 'yes']);
  const isAsking = useIsAsking();
  const mayEdit = isAsking || (viewer?.permissions.includes('Mutation.departmentYearSet') ?? false);
  return (
    <Stack spacing={2}>
      <FormulaHeading department={department} />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Tabs
          value={tab}
          onChange={(_, next: TabName) => setTab(next)}
          variant="scrollable"
          aria-label={department.name}
          sx={{ flex: 1, minWidth: { xs: '100%', sm: 0 } }}
        >
          {tabs.map((one) => (
            <Tab
              key={one}
              value={one}
              id={`department-${one}`}
              aria-controls="department-panel"
              label={translate(`departments.tab.${one}`)}
            />
          ))}
        </Tabs>
        {mayEdit && (
          <Button variant="contained" startIcon={<EditIcon />} onClick={() => setEditing('yes')}>
            {translate('departments.edit')}
          </Button>
        )}
      </Stack>
      <div id="department-panel" role="tabpanel" aria-labelledby={`department-${tab}`}>
        {tab === 'composition' && (
          <>
            <Composition department={department} />
            <Indicators indicators={department.year?.indicators ?? []} />
          </>
        )}
        {tab === 'people' && <People department={department.id} />}
        {tab === 'derivation' && <Derivation department={department} period={period} />}
        {tab === 'cash' && <Cash code={department.code} period={period} />}
        {tab === 'staffing' && <Staffing facts={department.year ?? null} />}
        {tab === 'history' && <History code={department.code} />}
        {tab === 'basis' && <Basis department={department} />}
        {tab === 'changes' && <Changes code={department.code} period={period} />}
      </div>
      {mayEdit && editing === 'yes' && (
        <FactsDialog department={department} period={period} onClose={() => setEditing('no')} />
      )}
    </Stack>
  );
}
