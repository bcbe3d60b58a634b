import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import { perRequest } from '../../graphql/per-request.js';

/** The rows of each account, in the order of `find`; accounts asked for together cost one statement. */
export function groupLoader<Row extends { readonly accountId: string }>(
  find: (context: Context, accountIds: string[]) => Promise<Row[]>,
) {
  return perRequest(
    (context) =>
      new DataLoader<string, Row[]>(
        async (keys) => {
          const rows = await find(context, [...keys]);
          return keys.map((key) => rows.filter(({ accountId }) => accountId === key));
        },
        { cache: false },
      ),
  );
}
