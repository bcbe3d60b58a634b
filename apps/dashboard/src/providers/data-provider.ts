import type {
  CreateParams,
  DataProvider,
  GetListParams,
  GetManyParams,
  GetOneParams,
  RaRecord,
  UpdateParams,
} from 'react-admin';
import { accounts } from './resources/accounts';
import { auditLog } from './resources/audit-log';
import { changeRequests } from './resources/change-requests';
import { departments } from './resources/departments';
import { employees } from './resources/employees';
import { imports } from './resources/imports';
import { objections } from './resources/objections';
import { readings } from './resources/readings';
import { scenarios } from './resources/scenarios';
import type { ResourceProvider } from './resources/resource';

const RESOURCES: Record<string, ResourceProvider> = {
  accounts,
  auditLog,
  changeRequests,
  departments,
  employees,
  imports,
  objections,
  readings,
  scenarios,
};

function providerOf(resource: string): ResourceProvider {
  const provider = RESOURCES[resource];
  if (!provider) throw new Error(`no resource ${resource}`);
  return provider;
}

/** What the API does not offer is refused here by name, not silently left undone. */
function refuse(what: string): never {
  throw new Error(`the API has no ${what}`);
}

/** react-admin's calls on typed GraphQL documents; each resource says which documents it has. */
const calls = {
  getList: (resource: string, params: GetListParams) => providerOf(resource).getList(params),

  async getOne(resource: string, { id }: GetOneParams) {
    const read = providerOf(resource).getOne ?? (() => refuse(`single ${resource}`));
    return { data: await read(String(id)) };
  },

  async getMany(resource: string, { ids }: GetManyParams) {
    const read = providerOf(resource).getOne ?? (() => refuse(`single ${resource}`));
    return { data: await Promise.all(ids.map((id) => read(String(id)))) };
  },

  async create(resource: string, { data }: CreateParams) {
    const write = providerOf(resource).create ?? (() => refuse(`new ${resource}`));
    return { data: await write(data as Record<string, unknown>) };
  },

  async update(resource: string, { id, data }: UpdateParams) {
    const write = providerOf(resource).update ?? (() => refuse(`change of ${resource}`));
    return { data: await write({ ...(data as Record<string, unknown>), id: String(id) }) };
  },

  getManyReference: (resource: string) => refuse(`list of ${resource} by reference`),
  updateMany: (resource: string) => refuse(`bulk change of ${resource}`),
  delete: (resource: string): Promise<{ data: RaRecord }> => refuse(`removal of ${resource}`),
  deleteMany: (resource: string) => refuse(`removal of ${resource}`),
};

export const dataProvider = calls as unknown as DataProvider;
