import { Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ErrorSummary } from '../fields/ErrorSummary';
import { FormField } from '../fields/FormField';
import { useFocusOnErrors } from '../fields/use-focus-on-errors';
import { NO_ERRORS, fieldErrors } from '../fields/user-errors';
import { Doorway } from '../layout/Doorway';
import { postAuth } from '../providers/auth-requests';
import { RequestFailed } from '../providers/graphql-client';

const PEOPLE = ['personnel', 'leadership', 'systemAdministrator', 'securityAdministrator'] as const;
const BLANK = {
  token: '',
  institutionName: '',
  'personnel.accountName': '',
  'personnel.displayName': '',
  'personnel.password': '',
  'leadership.accountName': '',
  'leadership.displayName': '',
  'leadership.password': '',
  'systemAdministrator.accountName': '',
  'systemAdministrator.displayName': '',
  'systemAdministrator.password': '',
  'securityAdministrator.accountName': '',
  'securityAdministrator.displayName': '',
  'securityAdministrator.password': '',
};
type Draft = typeof BLANK;
type Path = keyof Draft;

/** An empty database: whoever holds the token of the terminal names the college and four people. */
export default function SetupPage() {
  const translate = useTranslate();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(BLANK);
  const [errors, setErrors] = useState(NO_ERRORS);
  const notify = useNotify();
  const navigate = useNavigate();
  useFocusOnErrors(form, errors);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setErrors(NO_ERRORS);
    try {
      await postAuth('setup', bodyOf(draft));
      client.setQueryData(['setup-needed'], { needed: false });
      notify('setup.done', { type: 'success' });
      await navigate('/login');
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const refused = error.userErrors.length > 0 ? error.userErrors : [{ message: error.message }];
      setErrors(fieldErrors(refused, new Set(Object.keys(BLANK))));
    }
  };
  const field = (path: Path, label: string, rest: object = {}) => (
    <FormField
      name={path}
      label={translate(`setup.${label}`)}
      value={draft[path]}
      onChange={(value) => setDraft({ ...draft, [path]: value })}
      error={errors.byField[path]}
      isRequired
      {...rest}
    />
  );

  return (
    <Doorway title={translate('setup.title')} lead={translate('setup.lead')}>
      <Stack
        component="form"
        ref={form}
        spacing={2}
        onSubmit={(event: FormEvent) => void submit(event)}
      >
        <ErrorSummary errors={errors} />
        {field('token', 'token', { hint: translate('setup.token_help') })}
        {field('institutionName', 'institution', { hint: translate('setup.institution_help') })}
        {PEOPLE.map((person) => (
          <Stack key={person} component="fieldset" spacing={2} sx={{ border: 0, p: 0, m: 0 }}>
            <Typography component="legend" variant="h2" sx={{ mb: 1 }}>
              {translate(`setup.${person}`)}
            </Typography>
            {field(`${person}.accountName`, 'account_name')}
            {field(`${person}.displayName`, 'display_name')}
            {field(`${person}.password`, 'password', {
              type: 'password',
              autoComplete: 'new-password',
              hint: translate('setup.password_help'),
            })}
          </Stack>
        ))}
        <Button type="submit" variant="contained" size="large">
          {translate('setup.submit')}
        </Button>
      </Stack>
    </Doorway>
  );
}

function bodyOf(draft: Draft) {
  const person = (who: (typeof PEOPLE)[number]) => ({
    accountName: draft[`${who}.accountName`].trim(),
    displayName: draft[`${who}.displayName`].trim(),
    password: draft[`${who}.password`],
  });
  return {
    token: draft.token.trim(),
    institutionName: draft.institutionName.trim(),
    personnel: person('personnel'),
    leadership: person('leadership'),
    systemAdministrator: person('systemAdministrator'),
    securityAdministrator: person('securityAdministrator'),
  };
}
