import { graphql } from '../../generated';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';

const READINGS = graphql(`
  query ReadingRecords {
    readings {
      id
      code
      question
      articles
      recommended
    }
  }
`);

export const readings: ResourceProvider = {
  async getList() {
    const data = (await request(READINGS)).readings ?? [];
    return { data, total: data.length };
  },
};
