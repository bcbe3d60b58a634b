import { useTranslate } from 'react-admin';
import type { FactGroup, Role } from '../generated/graphql';
import { EVERYBODY } from '../providers/pages';

export const ROLES: readonly Role[] = EVERYBODY.filter((role) => role !== null);

interface Held {
  readonly role: Role;
  readonly factGroup?: FactGroup | null;
  readonly department?: { readonly name: string } | null;
}

/** A role with what it is bound to, such as 部门秘书（某某学院）. */
export function useRoleName(): (held: Held) => string {
  const translate = useTranslate();
  return ({ role, factGroup, department }) => {
    const of = department?.name ?? (factGroup ? translate(`accounts.factGroup.${factGroup}`) : '');
    const name = translate(`common.role.${role}`);
    return of === '' ? name : translate('accounts.role_of', { role: name, of });
  };
}

interface Stated {
  readonly isDisabled: boolean;
  readonly isDormant: boolean;
  readonly hasTemporaryPassword: boolean;
  readonly isPasswordAwaiting: boolean;
  readonly isBoundToIdentityProvider: boolean;
}

/** What keeps an account from being used first, then how it signs in. */
export function statesOf(account: Stated): string[] {
  const closed = account.isDisabled ? 'disabled' : account.isDormant ? 'dormant' : 'open';
  return [
    closed,
    ...(account.isPasswordAwaiting ? ['awaiting'] : []),
    ...(account.hasTemporaryPassword && !account.isPasswordAwaiting ? ['temporary'] : []),
    ...(account.isBoundToIdentityProvider ? ['bound'] : []),
  ];
}
