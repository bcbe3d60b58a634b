import { ListSubheader, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { GoalPath } from './goal-paths';

interface Props {
  readonly paths: readonly GoalPath[];
  readonly value: string;
  readonly onChange: (path: string) => void;
  readonly label: (path: string) => string;
}

const GROUPS = ['decision', 'facts', 'regulation'] as const;

/** The parameter to move, by who owns it. */
export function GoalPathSelect({ paths, value, onChange, label }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate('scenario.goal.path')}
      value={paths.some(({ path }) => path === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 200 }}
    >
      {GROUPS.flatMap((group) => {
        const own = paths.filter((one) => one.group === group);
        if (own.length === 0) return [];
        return [
          <ListSubheader key={group}>{translate(`scenario.goal.group_${group}`)}</ListSubheader>,
          ...own.map(({ path }) => (
            <MenuItem key={path} value={path}>
              {label(path)}
            </MenuItem>
          )),
        ];
      })}
    </TextField>
  );
}
