import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { today } from '../formats/today';
import type { FactGroup, Role } from '../generated/graphql';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { randomKey } from '../providers/random-key';
import { useDocument } from '../providers/use-document';
import { GRANT_DEPARTMENTS, ROLE_GRANT } from './documents';
import type { AccountView } from './documents';
import { ROLES } from './words';

const FIELDS = ['role', 'department', 'factGroup', 'validFrom', 'validTo', 'reason'] as const;
const FACT_GROUPS: readonly FactGroup[] = ['STUDENTS', 'SCORES', 'RESEARCH', 'POSTS'];
const OF_DEPARTMENTS: readonly string[] = ['DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD'];

interface Props {
  readonly account: AccountView;
  readonly onClose: () => void;
}

/** A role from a day on, for the department or kind of fact that it needs. */
export function GrantDialog({ account, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [key] = useState(randomKey);
  const { data } = useDocument(GRANT_DEPARTMENTS, {});
  const [draft, setDraft] = useState({
    role: '',
    department: '',
    factGroup: '',
    validFrom: today(),
    validTo: '',
    reason: '',
  });
  const { errors, isBusy, send } = useSending(FIELDS, () => {
    notify('accounts.grant.done', { type: 'success' });
    onClose();
  });
  const isOfDepartment = OF_DEPARTMENTS.includes(draft.role);
  const isOwner = draft.role === 'DATA_OWNER';
  const confirm = () =>
    void send(async () => {
      const input = {
        account: account.id,
        role: draft.role as Role,
        department: isOfDepartment ? draft.department || null : null,
        factGroup: isOwner && draft.factGroup ? (draft.factGroup as FactGroup) : null,
        validFrom: draft.validFrom,
        validTo: draft.validTo || null,
        reason: draft.reason,
        idempotencyKey: key,
      };
      return (await request(ROLE_GRANT, { input })).roleGrant;
    });
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    label: translate(`accounts.grant.${name}`),
    value: draft[name],
    error: errors.byField[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <ActionDialog
      title={translate('accounts.grant.title', { name: account.displayName })}
      action={translate('accounts.action.grant')}
      errors={errors}
      isBusy={isBusy}
      isReady={draft.role !== '' && draft.validFrom !== ''}
      onClose={onClose}
      onConfirm={confirm}
    >
      <FormField
        {...field('role')}
        options={ROLES.map((value) => ({ value, label: translate(`common.role.${value}`) }))}
        isRequired
      />
      {isOfDepartment && (
        <FormField
          {...field('department')}
          options={(data?.departments ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} ${name}`,
          }))}
          isRequired
        />
      )}
      {isOwner && (
        <FormField
          {...field('factGroup')}
          options={FACT_GROUPS.map((value) => ({
            value,
            label: translate(`accounts.factGroup.${value}`),
          }))}
          isRequired
        />
      )}
      <FormField {...field('validFrom')} type="date" isRequired />
      <FormField
        {...field('validTo')}
        type="date"
        hint={translate('accounts.grant.validTo_help')}
      />
      <FormField {...field('reason')} hint={translate('accounts.grant.reason_help')} isRequired />
    </ActionDialog>
  );
}
