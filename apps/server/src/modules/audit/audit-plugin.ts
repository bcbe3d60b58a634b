import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { graphQLError } from '../../common/errors.js';
import type { Log } from '../../common/log.js';
import type { Context } from '../../context.js';
import { setOccasion } from '../../database/occasion.js';
import { tellRequest } from './request-audit.js';

const UNAVAILABLE = {
  zh: '审计记录无法写入，本次请求未完成。请稍后重试。',
  en: 'The audit cannot be written, so the request was not answered. Please try again later.',
};

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** The root fields of a document: an alias or the name of the document would hide them. */
const operationOf = ({ operation, selectionSet }: OperationDefinitionNode): string =>
  selectionSet.selections
    .map((each) => (each.kind === 'Field' ? `${ROOTS[operation]}.${each.name.value}` : '…'))
    .join(', ')
    .slice(0, 200);

/** A2: no audit, no answer. */
export const auditing = (log: Log): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue, operation }) {
        const { em, principal, occasion } = contextValue;
        if (operation !== undefined) {
          setOccasion(em, principal, { ...occasion, operation: operationOf(operation) });
        }
        return Promise.resolve();
      },
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        const { refused } = contextValue.audit;
        for (const { extensions, path } of response.body.singleResult.errors ?? []) {
          const isNew = extensions?.['code'] === 'FORBIDDEN' && refused.size === 0;
          if (isNew) refused.add(path?.join('.') ?? '');
        }
        try {
          await tellRequest(contextValue);
        } catch (error) {
          const { requestId, locale } = contextValue;
          log.error({ requestId, err: error as Error });
          const refusal = graphQLError('UNAVAILABLE', UNAVAILABLE[locale], { requestId });
          response.http.status = 503;
          response.body.singleResult = { errors: [refusal.toJSON()] };
        }
      },
    }),
});
