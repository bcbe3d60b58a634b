import AddIcon from '@mui/icons-material/Add';
import { Button, FormControlLabel, Stack, Switch, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { campusMonth } from '../../formats/months';
import { useAddressState } from '../../providers/use-address-state';
import { useViewer } from '../../providers/viewer';
import { Corrections } from './Corrections';
import type { EmployeeRecord } from './documents';
import { Events } from './Events';
import { Facts } from './Facts';
import { RecordDialog } from './RecordDialog';
import type { Opened } from './RecordDialog';
import { useWrite } from './use-write';
import { Years } from './Years';

const TABS = ['facts', 'events', 'years', 'changes'] as const;
type TabName = (typeof TABS)[number];

const WRITES = {
  facts: 'Mutation.employeeFactSet',
  events: 'Mutation.employeeEventSet',
  years: 'Mutation.employeeYearSet',
} as const;

const NEW_ENTRY = { facts: 'fact', events: 'event', years: 'year' } as const;

/** The record in four tabs; whoever may write finds the ways to it beside what is shown. */
export function Record({ employee }: { employee: EmployeeRecord }) {
  const translate = useTranslate();
  const [tab, setTab] = useAddressState<TabName>('tab', 'facts', TABS);
  const [history, setHistory] = useAddressState('history', 'no', ['no', 'yes']);
  const [month] = useState(() => campusMonth());
  const [opened, setOpened] = useState<Opened>();
  const permissions = useViewer()?.permissions ?? [];
  const isAsking = useWrite()?.isAsking ?? false;
  const mayWrite = tab !== 'changes' && (isAsking || permissions.includes(WRITES[tab]));
  const isHistory = history === 'yes';
  const { events, years } = employee;
  return (
    <Stack spacing={2}>
      <Tabs
        value={tab}
        onChange={(_, next: TabName) => setTab(next)}
        variant="scrollable"
        aria-label={employee.name}
      >
        {TABS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`record-${one}`}
            aria-controls="record-panel"
            label={translate(`employees.record.tab.${one}`)}
          />
        ))}
      </Tabs>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        {(tab === 'facts' || tab === 'events') && (
          <FormControlLabel
            control={
              <Switch
                checked={isHistory}
                onChange={(_, checked) => setHistory(checked ? 'yes' : 'no')}
              />
            }
            label={translate('employees.record.show_history')}
          />
        )}
        {mayWrite && (
          <Button
            variant="contained"
            startIcon={<AddIcon />}
            sx={{ ml: 'auto' }}
            onClick={() => setOpened({ what: NEW_ENTRY[tab] })}
          >
            {translate(`employees.record.add_${NEW_ENTRY[tab]}`)}
          </Button>
        )}
      </Stack>
      <div id="record-panel" role="tabpanel" aria-labelledby={`record-${tab}`}>
        {tab === 'facts' && (
          <Facts
            employee={employee}
            month={month}
            isHistory={isHistory}
            {...(mayWrite && { onOpen: setOpened })}
          />
        )}
        {tab === 'events' && (
          <Events
            events={events ?? []}
            isHistory={isHistory}
            {...(mayWrite && { onOpen: setOpened })}
          />
        )}
        {tab === 'years' && <Years years={years ?? []} {...(mayWrite && { onOpen: setOpened })} />}
        {tab === 'changes' && <Corrections employee={employee} />}
      </div>
      {opened && (
        <RecordDialog employee={employee} opened={opened} onClose={() => setOpened(undefined)} />
      )}
    </Stack>
  );
}
