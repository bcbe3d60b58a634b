import { graphql } from '../../generated';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { present } from './resource';

const DEPARTMENTS = graphql(`
  query DepartmentRecords($kind: [DepartmentKind!]) {
    departments(kind: $kind) {
      id
      code
      name
      kind
    }
  }
`);

const DEPARTMENT = graphql(`
  query DepartmentRecord($code: String!) {
    department(code: $code) {
      id
      code
      name
      kind
    }
  }
`);

/** A closed small list; pages address a department by its code, never by the opaque id. */
export const departments: ResourceProvider = {
  async getList({ filter }) {
    const { departments: data } = await request(DEPARTMENTS, { kind: filter?.kind });
    return { data, total: data.length };
  },
  async getOne(code) {
    const { department } = await request(DEPARTMENT, { code });
    return present(department, code);
  },
};
