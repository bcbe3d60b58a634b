import DensityIcon from '@mui/icons-material/DensitySmallOutlined';
import RefreshIcon from '@mui/icons-material/Refresh';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Checkbox, IconButton, Menu, MenuItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly total: number | undefined;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly isRowHeader?: boolean;
  }[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  readonly isCompact: boolean;
  readonly onCompact: (isCompact: boolean) => void;
  readonly onRefresh: () => void;
  /** Before the columns: saved queries, export. */
  readonly children?: ReactNode;
}

/** The count on the left; columns, density and refresh on the right, remembered. */
export function ListTools(props: Props) {
  const { total, columns, hidden, onHidden, isCompact, onCompact, onRefresh } = props;
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (key: string) =>
    onHidden(hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key]);
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}
    >
      <Typography role="status" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {total !== undefined && translate('common.count', { count: total })}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {props.children}
        <IconButton
          aria-label={translate('common.columns')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ColumnsIcon />
        </IconButton>
        <IconButton
          aria-label={`${translate('common.density')}: ${translate(
            isCompact ? 'common.density_compact' : 'common.density_standard',
          )}`}
          aria-pressed={isCompact}
          onClick={() => onCompact(!isCompact)}
        >
          <DensityIcon />
        </IconButton>
        <IconButton aria-label={translate('common.refresh')} onClick={onRefresh}>
          <RefreshIcon />
        </IconButton>
      </Stack>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columns
          .filter(({ isRowHeader }) => !isRowHeader)
          .map(({ key, label }) => (
            <MenuItem
              key={key}
              role="menuitemcheckbox"
              aria-checked={!hidden.includes(key)}
              onClick={() => toggle(key)}
            >
              <Checkbox
                checked={!hidden.includes(key)}
                tabIndex={-1}
                size="small"
                slotProps={{ input: { 'aria-hidden': true, 'aria-label': label } }}
              />
              {label}
            </MenuItem>
          ))}
      </Menu>
    </Stack>
  );
}
