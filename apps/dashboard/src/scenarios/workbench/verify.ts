import type { Outcome, PlainVariant } from '@hebo/domain';
import { receiptOf } from '../../receipts/compute-receipt';
import type { SavedScenario } from './documents';

/** A figure that the server computed otherwise than the browser. */
export interface Mismatch {
  readonly name: string;
  readonly server: string | null;
  readonly browser: string | null;
}

/** Two receipts of one scenario whose hashes are not the same. */
export interface HashMismatch {
  readonly server: string;
  readonly browser: string;
}

/**
 * The hash over every exact figure without persons, the server's against the browser's own; null
 * where they are equal, or where the browser offers no hash (it does on https and localhost).
 */
export async function hashMismatch(
  server: ServerOutcome,
  inputs: PlainVariant | null,
  browser: Outcome,
): Promise<HashMismatch | null> {
  if (!window.isSecureContext || inputs === null) return null;
  const own = await receiptOf(inputs, browser);
  const { receipt } = server;
  if (own.summaryHash === receipt.summaryHash) return null;
  return { server: nameOf(receipt), browser: nameOf(own) };
}

const nameOf = (receipt: { readonly engineVersion: string; readonly summaryHash: string }) =>
  `${receipt.engineVersion} · ${receipt.summaryHash.slice(0, SHOWN_DIGITS)}`;

const SHOWN_DIGITS = 12;

type ServerOutcome = NonNullable<SavedScenario['outcome']>;
type ServerAmounts = Omit<ServerOutcome, 'receipt'>;

/** ΣZ and every amount of every unit, compared as text to the fen. */
export function mismatches(server: ServerAmounts, browser: Outcome): Mismatch[] {
  const ours = new Map<string, string | null>([
    ...browser.departments.map(({ code, allocation }) => [code, text(allocation)] as const),
    ...browser.offices.map(({ code, allocation }) => [code, text(allocation)] as const),
  ]);
  const theirs = [...server.allocations, ...server.officeAllocations];
  const units = theirs.map(({ department, amount }) => ({
    name: department.name,
    server: amount ?? null,
    browser: ours.get(department.code) ?? null,
  }));
  const total = { name: 'ΣZ', server: server.allocated, browser: text(browser.allocated) };
  return [total, ...units].filter((figure) => figure.server !== figure.browser);
}

/** How many units were compared one by one. */
export function comparedUnits({ allocations, officeAllocations }: ServerAmounts): number {
  return allocations.length + officeAllocations.length;
}

function text(figure: Outcome['allocated'] | null): string | null {
  return figure ? figure.value.toFixed(2) : null;
}
