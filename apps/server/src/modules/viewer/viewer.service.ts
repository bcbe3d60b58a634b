import type { Context } from '../../context.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { rightsOf } from '../access/right-to.js';
import { departmentByKey } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import type { Viewer } from './viewer.type.js';

export function viewer(context: Context): Viewer {
  const principal = context.principal;
  const permissions = rightsOf(principal);
  const locale = context.locale;
  if (principal.kind === 'token') {
    return {
      id: toGlobalId('Token', principal.tokenId),
      name: principal.displayName,
      accountName: principal.displayName,
      roles: [],
      actingAs: null,
      permissions,
      employeeNumber: null,
      departmentKeys: principal.departmentIds,
      locale,
    };
  }
  return {
    id: toGlobalId('Account', principal.accountId),
    name: principal.displayName,
    accountName: principal.accountName,
    roles: principal.roles,
    actingAs: principal.actingAs,
    permissions,
    employeeNumber: principal.employeeNumber,
    departmentKeys: principal.departmentIds,
    locale,
  };
}

export async function departmentsOf(
  context: Context,
  { departmentKeys }: Viewer,
): Promise<Department[]> {
  const own = await Promise.all(departmentKeys.map((key) => departmentByKey(context, key)));
  return own.filter((department) => department !== null);
}
