import type { Outcome } from '@hebo/domain';
import type { OwnReceipt } from '../../../receipts/compute-receipt';
import type { ReproduceDraftQuery } from '../../../generated/graphql';

export type ServerOutcome = NonNullable<
  NonNullable<ReproduceDraftQuery['scenarioPreview']>['outcome']
>;

/** One line of the check: what the server says and what the browser comes to. */
export interface ComparedLine {
  /** A line of the receipt, or the name of a department. */
  readonly name: string;
  readonly isHash: boolean;
  readonly server: string | null;
  readonly browser: string | null;
}

const RECEIPT_LINES = ['engineVersion', 'edition', 'inputHash', 'summaryHash'] as const;

/** Receipt lines first, then ΣZ and every unit's amount. */
export function comparedLines(
  server: ServerOutcome,
  own: { readonly receipt: OwnReceipt; readonly outcome: Outcome },
): readonly ComparedLine[] {
  const { departments, offices, allocated } = own.outcome;
  const amounts = new Map(
    [...departments, ...offices].map(({ code, allocation }) => [code, allocation?.value ?? null]),
  );
  return [
    ...RECEIPT_LINES.map((name) => ({
      name,
      isHash: true,
      server: server.receipt[name],
      browser: own.receipt[name],
    })),
    { name: 'ΣZ', isHash: false, server: server.allocated, browser: allocated.value.toFixed(2) },
    ...[...server.allocations, ...server.officeAllocations].map(({ department, amount }) => ({
      name: department.name,
      isHash: false,
      server: amount ?? null,
      browser: amounts.get(department.code)?.toFixed(2) ?? null,
    })),
  ];
}

/** Lines that do not agree; another version of the package may still come to the same figures. */
export function differentLines(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  return lines.filter(
    ({ name, server, browser }) => name !== 'engineVersion' && server !== browser,
  );
}
