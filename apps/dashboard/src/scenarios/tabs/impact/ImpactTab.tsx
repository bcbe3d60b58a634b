import { MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAddressState } from '../../../providers/use-address-state';
import type { TabProps } from '../tab-props';
import { PeopleImpact } from './PeopleImpact';
import { UnitImpact } from './UnitImpact';

const GROUPS = ['DEPARTMENT', 'POST_KIND', 'TITLE_CLASS', 'TENURE'] as const;

/** 增减: winners and losers by group; departments in the browser, groups of people from the server. */
export default function ImpactTab(props: TabProps) {
  const translate = useTranslate();
  const [group, choose] = useAddressState<(typeof GROUPS)[number]>('group', 'DEPARTMENT', GROUPS);
  return (
    <Stack spacing={2}>
      <TextField
        select
        size="small"
        label={translate('scenario.impact.group')}
        value={group}
        onChange={(event) => choose(event.target.value as (typeof GROUPS)[number])}
        sx={{ width: 168 }}
      >
        {GROUPS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`scenario.impact.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {group === 'DEPARTMENT' ? (
        <UnitImpact {...props} />
      ) : (
        <PeopleImpact {...props} groupBy={group} />
      )}
    </Stack>
  );
}
