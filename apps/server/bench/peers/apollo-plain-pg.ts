/** A usual GraphQL server: Apollo on Express, one SQL statement a request through plain pg. */
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import pg from 'pg';
import { DECIMAL_FIELDS } from '../list-query.ts';
import { databaseUrl, listen } from './listen.ts';
import { SELECT_ROWS } from './tables.ts';

const typeDefs = `
  type Department { code: String! name: String! kind: String! }
  type Allocation {
    ${DECIMAL_FIELDS.map((field) => `${field}: String`).join(' ')}
    rank: Int department: Department!
  }
  type Query { allocations(period: String!): [Allocation!] }`;

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });

const resolvers = {
  Query: { allocations: async () => (await pool.query({ name: 'rows', text: SELECT_ROWS })).rows },
  Allocation: {
    department: ({ code, name, kind }: Record<string, string>) => ({ code, name, kind }),
  },
};

const server = new ApolloServer({ typeDefs, resolvers, nodeEnv: 'production' });
await server.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(server));
listen(app);
