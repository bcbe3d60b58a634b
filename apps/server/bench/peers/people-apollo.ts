/** A usual GraphQL server: Apollo on Express, one SQL statement a request through plain pg. */
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import pg from 'pg';
import { SELECT_PAGE } from '../people/store.ts';
import { databaseUrl, listen } from './listen.ts';

const typeDefs = `
  type Person {
    employeeNumber: String! name: String! postKind: String! titleClass: String! department: String!
    assessment: String researchWorkload: String
  }
  type Query { people(department: String!, first: Int!): [Person!] }`;

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });

interface Asked {
  department: string;
  first: number;
}
const people = async (_root: unknown, { department, first }: Asked) =>
  (await pool.query({ name: 'page', text: SELECT_PAGE, values: [department, first] })).rows;

const server = new ApolloServer({
  typeDefs,
  resolvers: { Query: { people } },
  nodeEnv: 'production',
});
await server.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(server));
listen(app);
