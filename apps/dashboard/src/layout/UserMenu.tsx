import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import { Divider, IconButton, ListSubheader, Menu, MenuItem, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLogout, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { signOut } from '../providers/auth-provider';
import { postAuth } from '../providers/auth-requests';
import { useViewer } from '../providers/viewer';
import type { Role } from '../providers/viewer';

export function UserMenu() {
  const translate = useTranslate();
  const viewer = useViewer();
  const leave = useLeave();
  const switchRole = useSwitchRole();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const others = viewer.roles.filter((role) => role !== viewer.actingAs);
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={`${translate('common.account')}: ${viewer.name}`}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountIcon />
      </IconButton>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <ListSubheader component="li" role="presentation" sx={{ lineHeight: 1.6, py: 1 }}>
          <Typography sx={{ fontWeight: 600, color: 'text.primary' }}>{viewer.name}</Typography>
          <Typography variant="body2">
            {translate(`common.role.${viewer.actingAs}`)} · {viewer.accountName}
          </Typography>
        </ListSubheader>
        {others.map((role) => (
          <MenuItem
            key={role}
            onClick={() => {
              setAnchor(null);
              void switchRole(role);
            }}
          >
            {translate('common.role_switch')}: {translate(`common.role.${role}`)}
          </MenuItem>
        ))}
        <Divider component="li" role="separator" />
        <MenuItem component={Link} to="/account" onClick={() => setAnchor(null)}>
          {translate('common.pages.own_account')}
        </MenuItem>
        <MenuItem onClick={() => void leave()}>{translate('common.sign_out')}</MenuItem>
      </Menu>
    </>
  );
}

/** Nobody is told that they are signed out while the server still holds their session. */
function useLeave() {
  const logout = useLogout();
  const notify = useNotify();
  return async () => {
    try {
      await signOut();
    } catch {
      return notify('common.sign_out_failed', { type: 'error' });
    }
    await logout();
  };
}

/** Another role sees other things: the page is loaded anew, so nothing already read is kept anywhere. */
function useSwitchRole() {
  const notify = useNotify();
  return async (role: Role) => {
    try {
      await postAuth('switch-role', { role });
    } catch {
      return notify('common.role_switch_failed', { type: 'error' });
    }
    window.location.assign('/');
  };
}
