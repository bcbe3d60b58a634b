import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { graphQLError, WORDS } from '../../common/errors.js';
import type { Log } from '../../common/log.js';
import type { Context } from '../../context.js';
import { isAuditFailure } from '../../database/append-audit.js';
import { setOccasion } from '../../database/occasion.js';
import { tellRequest } from './request-audit.js';

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** The root fields of a document: an alias or the name of the document would hide them. */
const operationOf = ({ operation, selectionSet }: OperationDefinitionNode): string =>
  selectionSet.selections
    .map((each) => (each.kind === 'Field' ? `${ROOTS[operation]}.${each.name.value}` : '…'))
    .join(', ')
    .slice(0, 200);

/** A2: no audit, no answer; and where a change could not be told, it was not made. */
export const auditing = (log: Log): ApolloServerPlugin<Context> => ({
  requestDidStart() {
    let isLost = false;
    return Promise.resolve({
      didResolveOperation({ contextValue, operation }) {
        const { em, principal, occasion } = contextValue;
        if (operation !== undefined) {
          setOccasion(em, principal, { ...occasion, operation: operationOf(operation) });
        }
        return Promise.resolve();
      },
      didEncounterErrors({ errors }) {
        isLost ||= errors.some((error) => isAuditFailure(unwrapResolverError(error)));
        return Promise.resolve();
      },
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        if (isLost) return answerUnaudited(contextValue, response);
        rememberRefusals(contextValue, response);
        try {
          await tellRequest(contextValue);
        } catch (error) {
          log.error({ requestId: contextValue.requestId, err: error as Error });
          answerUnaudited(contextValue, response);
        }
      },
    });
  },
});

/** Those of the second wall, which the table of rights knows nothing of. */
function rememberRefusals({ audit }: Context, { body }: GraphQLResponse): void {
  if (body.kind !== 'single' || audit.refused.size > 0) return;
  const refused = body.singleResult.errors?.find(
    ({ extensions }) => extensions?.['code'] === 'FORBIDDEN',
  );
  if (refused !== undefined) audit.refused.add(refused.path?.join('.') ?? '');
}

function answerUnaudited({ locale, requestId }: Context, response: GraphQLResponse): void {
  const refusal = graphQLError('UNAVAILABLE', WORDS.unaudited[locale], { requestId });
  response.http.status = 503;
  response.body = { kind: 'single', singleResult: { errors: [refusal.toJSON()] } };
}
