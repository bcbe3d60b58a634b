import { Button, Card, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page';
import { useViewer } from '../providers/viewer';
import { PasswordDialog } from './PasswordDialog';
import { Sessions } from './Sessions';
import { Unlock } from './Unlock';

/** The own account: its roles, its password, and where it is signed in. */
export default function OwnAccountPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [isChanging, setChanging] = useState(false);
  if (!viewer) return null;
  const roleName = (role: typeof viewer.actingAs) => translate(`common.role.${role}`);
  return (
    <Page
      title={translate('own_account.title')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {[viewer.name, viewer.accountName, viewer.employeeNumber].filter(Boolean).join(' · ')}
        </Typography>
      }
    >
      <Part title={translate('own_account.roles')}>
        <Typography>
          {translate('own_account.roles_text', { role: roleName(viewer.actingAs) })}
        </Typography>
        {viewer.roles.length > 1 && (
          <Typography sx={{ color: 'text.secondary' }}>
            {translate('own_account.roles_switch')}
          </Typography>
        )}
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {viewer.roles.map((role) => (
            <Chip
              key={role}
              color={role === viewer.actingAs ? 'primary' : 'default'}
              variant="outlined"
              label={roleName(role)}
            />
          ))}
          {viewer.departments.map(({ id, name }) => (
            <Chip key={id} label={name} />
          ))}
        </Stack>
      </Part>
      <Part title={translate('own_account.password')}>
        <Typography>{translate('own_account.password_text')}</Typography>
        <Button
          variant="outlined"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => setChanging(true)}
        >
          {translate('own_account.change')}
        </Button>
      </Part>
      <Part title={translate('own_account.sessions')}>
        <Sessions />
      </Part>
      {viewer.permissions.includes('Mutation.accountUnlock') && (
        <Part title={translate('own_account.unlock')}>
          <Unlock />
        </Part>
      )}
      {isChanging && <PasswordDialog onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card sx={{ p: 2 }}>
      <Stack spacing={1.5}>
        <Typography variant="h2">{title}</Typography>
        {children}
      </Stack>
    </Card>
  );
}
