import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Principal } from '../modules/access/principal.js';
import { CostBuckets, type BucketSize } from './cost-bucket.js';
import { graphQLError } from './errors.js';
import { costMeter, objectsIn, type QueryCost } from './query-cost.js';

export interface CostLimits {
  readonly token: BucketSize;
  readonly person: BucketSize;
  readonly nodes: number;
}

/** A twentieth of a bucket comes back each second. */
export const costLimits = (points: { token: number; person: number }): CostLimits => ({
  token: { most: points.token, restored: points.token / 20 },
  person: { most: points.person, restored: points.person / 20 },
  nodes: 20_000,
});

export const COST_LIMITS = costLimits({ token: 1_000, person: 5_000 });

/** graphql.md 8: a document is paid for before it runs; what it did not use is given back. */
export function costPlugin(
  schema: GraphQLSchema,
  { limits, clock }: { limits: CostLimits; clock: () => Date },
): ApolloServerPlugin<Context> {
  const meter = costMeter(schema);
  const buckets = new CostBuckets(clock);
  return {
    requestDidStart: () => {
      let asked: QueryCost = { points: 0, nodes: 0, fixed: 0 };
      return Promise.resolve({
        didResolveOperation({ contextValue, request, document, source, operationName }) {
          const { variables = {} } = request;
          const cost = meter({ source, document, operationName, variables });
          if (cost === null) return Promise.resolve();
          const { key, size } = bucketOf(contextValue.principal, limits);
          if (cost.points > size.most || cost.nodes > limits.nodes) {
            throw exceeded(contextValue, cost, { points: size.most, nodes: limits.nodes });
          }
          const { retryAfterMs } = buckets.take(key, cost.points, size);
          if (retryAfterMs > 0) throw throttled(contextValue, retryAfterMs);
          asked = cost;
          return Promise.resolve();
        },
        willSendResponse({ contextValue, response }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { key, size } = bucketOf(contextValue.principal, limits);
          const result = response.body.singleResult;
          const used = asked.fixed + Math.max(0, objectsIn(result.data) - 1);
          const actual = Math.min(asked.points, used);
          if (actual < asked.points) buckets.giveBack(key, asked.points - actual, size);
          result.extensions = {
            ...result.extensions,
            cost: {
              requestedQueryCost: asked.points,
              actualQueryCost: actual,
              throttleStatus: {
                maximumAvailable: size.most,
                currentlyAvailable: Math.floor(buckets.available(key, size)),
                restoreRate: size.restored,
              },
            },
          };
          return Promise.resolve();
        },
      });
    },
  };
}

const bucketOf = (principal: Principal, { token, person }: CostLimits) =>
  principal.kind === 'token'
    ? { key: principal.tokenId, size: token }
    : { key: principal.accountId, size: person };

interface Most {
  readonly points: number;
  readonly nodes: number;
}

function exceeded({ locale }: Context, cost: Most, most: Most) {
  const text = (value: number): string => (value === Infinity ? '∞' : String(value));
  const message = {
    zh: `查询过大:需 ${text(cost.points)} 点、${text(cost.nodes)} 个对象,最多 ${most.points} 点、${most.nodes} 个。请减小 first 或少取层数。`,
    en: `The query is too large: ${text(cost.points)} points and ${text(cost.nodes)} objects of at most ${most.points} and ${most.nodes}. Ask for a smaller page or fewer levels.`,
  };
  return graphQLError('COST_EXCEEDED', message[locale], { status: 400 });
}

function throttled({ locale }: Context, retryAfterMs: number) {
  const seconds = Math.ceil(retryAfterMs / 1_000);
  const message = {
    zh: `查询过于频繁,请约 ${seconds} 秒后再试。`,
    en: `Too many queries at once; ask again in about ${seconds} s.`,
  };
  return graphQLError('THROTTLED', message[locale], { status: 429, retryAfterMs });
}
