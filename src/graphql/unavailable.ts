import type { ApolloServerPlugin } from '@apollo/server';

export const RETRY_AFTER_SECONDS = 1;

/** Where the database was away for a part of an answer, there is no answer: 503, one error. */
export function answerUnavailable(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { errors } = body.singleResult;
          const away = errors?.find(
            ({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE',
          );
          if (!away) return;
          http.status = 503;
          http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
          body.singleResult = { errors: [away] };
        },
      };
    },
  };
}
