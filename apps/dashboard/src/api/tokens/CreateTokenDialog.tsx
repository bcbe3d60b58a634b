import {
  Alert,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormField } from '../../fields/FormField';
import { useSending } from '../../fields/use-sending';
import type { Scope } from '../../generated/graphql';
import { ActionDialog } from '../../layout/ActionDialog';
import { SecretDialog } from '../../layout/SecretDialog';
import { request } from '../../providers/graphql-client';
import { randomKey } from '../../providers/random-key';
import { useDocument } from '../../providers/use-document';
import { CLIENT_TOKEN_CREATE, SCOPES, TOKEN_DEPARTMENTS } from './documents';

const FIELDS = ['name', 'scopes', 'departments', 'addresses', 'expiresOn'] as const;

/**
 * Which scopes, for which departments, from where, until when; pay is never chosen beforehand. The secret
 * takes the place of the form, so that there is one dialog at a time and the focus has one way back.
 */
export function CreateTokenDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [key] = useState(randomKey);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['REFERENCE_READ']);
  const [departments, setDepartments] = useState<readonly string[]>([]);
  const [addresses, setAddresses] = useState('');
  const [expiresOn, setExpiresOn] = useState(inHalfAYear);
  const [secret, setSecret] = useState<string>();
  const units = useDocument(TOKEN_DEPARTMENTS, {}).data?.departments ?? [];
  const { errors, isBusy, send } = useSending(
    [...FIELDS, ...addressFields(addresses)],
    () => undefined,
  );
  const word = (text: string) => translate(`api.tokens.${text}`);
  const confirm = () =>
    void send(async () => {
      const input = {
        name,
        scopes: [...scopes],
        departments: [...departments],
        addresses: linesOf(addresses),
        expiresOn,
        idempotencyKey: key,
      };
      const { clientTokenCreate } = await request(CLIENT_TOKEN_CREATE, { input });
      if (clientTokenCreate?.secret != null) setSecret(clientTokenCreate.secret);
      return clientTokenCreate;
    });
  const wrongAddress = Object.entries(errors.byField).find(([path]) =>
    path.startsWith('addresses'),
  );
  if (secret !== undefined) {
    return (
      <SecretDialog
        title={word('secret_title')}
        text={word('secret_text')}
        label={word('secret')}
        secret={secret}
        onClose={onClose}
      />
    );
  }
  return (
    <ActionDialog
      title={word('add')}
      action={word('add')}
      errors={errors}
      isBusy={isBusy}
      isReady={expiresOn !== ''}
      onClose={onClose}
      onConfirm={confirm}
    >
      <FormField
        name="name"
        label={word('name')}
        hint={word('name_help')}
        value={name}
        onChange={setName}
        error={errors.byField['name']}
        isRequired
      />
      <FormControl component="fieldset" error={errors.byField['scopes'] !== undefined}>
        <FormLabel component="legend">{word('scopes')}</FormLabel>
        <FormGroup>
          {SCOPES.map((scope) => (
            <FormControlLabel
              key={scope}
              label={word(`scope.${scope}`)}
              control={
                <Checkbox
                  size="small"
                  checked={scopes.includes(scope)}
                  onChange={() => setScopes(toggled(scopes, scope))}
                />
              }
            />
          ))}
        </FormGroup>
        <FormHelperText>{errors.byField['scopes']}</FormHelperText>
      </FormControl>
      {scopes.includes('FACTS_WRITE') && <Alert severity="info">{word('write_warning')}</Alert>}
      {scopes.includes('PAYSLIPS_READ') && <Alert severity="warning">{word('pay_warning')}</Alert>}
      <TextField
        select
        fullWidth
        size="small"
        label={word('departments')}
        helperText={errors.byField['departments'] ?? word('departments_help')}
        error={errors.byField['departments'] !== undefined}
        value={[...departments]}
        onChange={(event) => setDepartments([event.target.value].flat())}
        slotProps={{ select: { multiple: true } }}
      >
        {units.map(({ code, name: unit }) => (
          <MenuItem key={code} value={code}>
            {`${code} ${unit}`}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        name="addresses"
        label={word('addresses')}
        value={addresses}
        onChange={(event) => setAddresses(event.target.value)}
        error={wrongAddress !== undefined}
        helperText={wrongAddress?.[1] ?? word('addresses_help')}
        multiline
        minRows={2}
        fullWidth
        size="small"
      />
      <FormField
        name="expiresOn"
        label={word('expires_on')}
        hint={word('expires_help')}
        type="date"
        value={expiresOn}
        onChange={setExpiresOn}
        error={errors.byField['expiresOn']}
        isRequired
      />
    </ActionDialog>
  );
}

const HALF_A_YEAR = 182 * 24 * 60 * 60_000;
const inHalfAYear = (): string => new Date(Date.now() + HALF_A_YEAR).toISOString().slice(0, 10);

const linesOf = (text: string): string[] => text.split(/\s+/u).filter((line) => line !== '');

const addressFields = (text: string): string[] =>
  linesOf(text).map((_line, at) => `addresses.${at}`);

const toggled = (scopes: readonly Scope[], scope: Scope): readonly Scope[] =>
  scopes.includes(scope) ? scopes.filter((other) => other !== scope) : [...scopes, scope];
