import { Box, Stack, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MoneyUnitSwitch } from '../fields/MoneyUnitSwitch';
import { ExportButton } from '../layout/export-list/ExportButton';
import { Page } from '../layout/Page';
import { useAddressState } from '../providers/use-address-state';
import { usePeriod } from '../providers/use-period';
import { OfficeList } from './OfficeList';
import { TeachingList } from './TeachingList';
import { useOwnGroup } from './use-own-group';

const GROUPS = ['teaching', 'offices'] as const;
export type Group = (typeof GROUPS)[number];
const EXPORTED = { teaching: 'allocations', offices: 'officeAllocations' } as const;

/** Two lists, as the regulation has two rules: Art. 14, and Arts. 16 to 20. */
export default function DepartmentListPage() {
  const translate = useTranslate();
  const own = useOwnGroup();
  const [asked, setGroup] = useAddressState<Group>('group', 'teaching', GROUPS);
  const [period] = usePeriod();
  const group = own ?? asked;
  return (
    <Page
      title={translate('common.pages.departments')}
      lead={<Box sx={{ color: 'text.secondary' }}>{translate('departments.lead')}</Box>}
      actions={
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
          {period !== undefined && (
            <ExportButton list={EXPORTED[group]} columns={[]} variables={{ period }} />
          )}
          <MoneyUnitSwitch />
        </Stack>
      }
    >
      {own === undefined && (
        <Tabs
          value={group}
          onChange={(_, next: Group) => setGroup(next)}
          variant="scrollable"
          aria-label={translate('departments.group')}
        >
          {GROUPS.map((one) => (
            <Tab
              key={one}
              value={one}
              id={`group-${one}`}
              aria-controls="group-panel"
              label={translate(`departments.${one}`)}
            />
          ))}
        </Tabs>
      )}
      <Stack
        spacing={2}
        {...(own === undefined && {
          id: 'group-panel',
          role: 'tabpanel',
          'aria-labelledby': `group-${group}`,
        })}
      >
        {group === 'teaching' ? <TeachingList /> : <OfficeList />}
      </Stack>
    </Page>
  );
}
