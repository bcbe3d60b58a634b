import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ConnectionException } from '@mikro-orm/core';
import type { RequestHandler } from 'express';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { auditing } from '../modules/audit/audit-plugin.js';
import { redactionsShown } from './redaction.js';
import { costPlugin, type CostLimits } from './cost-plugin.js';
import { documentProblem, MOST_TOKENS } from './document-limits.js';
import { WORDS, type ErrorCode } from './errors.js';
import { HttpProblem } from './http-problem.js';
import type { Log } from './log.js';
import { withoutValue } from './without-value.js';

/** Apollo's own codes, in the words of our closed list. */
const RENAMED: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
};

export function createGraphQLServer(
  schema: GraphQLSchema,
  log: Log,
  cost: { limits: CostLimits; clock: () => Date },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    maxRecursiveSelections: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    nodeEnv: 'production',
    formatError,
    // No field carries a cache hint, and looking for one costs a quarter of a list.
    plugins: [
      answers(log),
      costPlugin(schema, cost),
      auditing(log),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** What is not an expected refusal says nothing of its cause; that is in the log, under the request id. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof ConnectionException) {
    return { ...place, message: UNAVAILABLE, extensions: { code: 'UNAVAILABLE' } };
  }
  if (isRefusedByDatabase(cause)) {
    const message = `${WORDS.forbidden.zh} ${WORDS.forbidden.en}`;
    return { ...place, message, extensions: { code: 'FORBIDDEN' } };
  }
  const { code: given = 'INTERNAL', ...rest } = formatted.extensions ?? {};
  const code = isRefusedValue(error) ? 'BAD_USER_INPUT' : (RENAMED[String(given)] ?? String(given));
  if (code === 'INTERNAL') {
    return { ...place, message: INTERNAL, extensions: { code } };
  }
  const message = error instanceof GraphQLError ? withoutValue(error) : formatted.message;
  return { ...formatted, message, extensions: { ...rest, code } };
}

/** The second wall: row-level security refused what the table of rights had let through. */
const isRefusedByDatabase = (cause: unknown): boolean =>
  (cause as { code?: unknown } | null)?.code === '42501';

/** A literal that a scalar refused is told by validation, which hides the scalar's own code. */
const isRefusedValue = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError instanceof GraphQLError &&
  error.originalError.extensions['code'] === 'BAD_USER_INPUT';

const INTERNAL = `${WORDS.internal.zh} ${WORDS.internal.en}`;
const UNAVAILABLE = '数据库暂时不可用。The database is not available at the moment.';

/** Writes the request id on every error, names the redacted paths, and logs what was unexpected. */
const answers = (log: Log): ApolloServerPlugin<Context> => ({
  contextCreationDidFail({ error }) {
    if (!(error instanceof GraphQLError)) log.error({ err: error });
    return Promise.resolve();
  },
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ contextValue, errors }) {
        for (const error of errors) {
          const cause = unwrapResolverError(error);
          if (cause instanceof GraphQLError) continue;
          log.error({ requestId: contextValue.requestId, path: error.path, err: cause as Error });
        }
        return Promise.resolve();
      },
      willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const result = response.body.singleResult;
        for (const error of result.errors ?? []) {
          Object.assign(error, {
            extensions: { ...error.extensions, requestId: contextValue.requestId },
          });
        }
        const { redactions, locale } = contextValue;
        if (redactions.length > 0) {
          result.extensions = { ...result.extensions, ...redactionsShown(redactions, locale) };
        }
        return Promise.resolve();
      },
    }),
});

/** Refuses by form and by cost before a session is looked up. Only JSON by POST is taken. */
export const refuseCostly: RequestHandler = (request, response, next) => {
  const form = formProblem(request.method, request.is('json') !== false, request.body);
  if (form !== null || response.locals['isTrusted'] === true) return next(form ?? undefined);
  const problem = documentProblem((request.body as { query: string }).query);
  next(problem === null ? undefined : new HttpProblem(400, 'GRAPHQL_VALIDATION_FAILED', problem));
};

function formProblem(method: string, isJson: boolean, body: unknown): HttpProblem | null {
  if (method !== 'POST') {
    return new HttpProblem(405, 'BAD_USER_INPUT', {
      zh: 'GraphQL 只接受 POST。',
      en: 'GraphQL takes POST only.',
    });
  }
  if (!isJson) {
    return new HttpProblem(415, 'BAD_USER_INPUT', {
      zh: 'GraphQL 只接受 application/json。',
      en: 'GraphQL takes application/json only.',
    });
  }
  const query: unknown = (body as { query?: unknown } | undefined)?.query;
  if (Array.isArray(body) || typeof query !== 'string') {
    return new HttpProblem(400, 'BAD_USER_INPUT', {
      zh: '请求须是一个带 query 字符串的对象,不能成批。',
      en: 'Send one object with a query string; batches are refused.',
    });
  }
  return null;
}
