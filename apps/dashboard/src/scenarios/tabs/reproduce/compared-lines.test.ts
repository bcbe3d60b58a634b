import { describe, expect, it } from 'vitest';
import { recompute } from '../../../receipts/compute-receipt';
import { base } from '../../workbench/small-school.fixture';
import { comparedLines, differentLines } from './compared-lines';
import type { ServerOutcome } from './compared-lines';

async function own() {
  const found = await recompute(base);
  if (!found.ok) throw new Error('cannot be computed');
  return found;
}

/** The answer of a server that came to the same. */
async function equalServer(): Promise<ServerOutcome> {
  const { receipt, outcome } = await own();
  const department = (code: string) => ({ id: code, code, name: code });
  const amountOf = ({
    code,
    allocation,
  }: {
    code: string;
    allocation: { value: { toFixed(places: number): string } } | null;
  }) => ({
    department: department(code),
    amount: allocation?.value.toFixed(2) ?? null,
  });
  return {
    receipt: { ...receipt, computedAt: '2026-11-22T04:00:00Z' },
    allocated: outcome.allocated.value.toFixed(2),
    allocations: outcome.departments.map(amountOf),
    officeAllocations: outcome.offices.map(amountOf),
  };
}

describe('the check in the browser', () => {
  it('compares the receipt, the total and every unit', async () => {
    const lines = comparedLines(await equalServer(), await own());
    expect(lines.map(({ name }) => name)).toEqual([
      'engineVersion',
      'edition',
      'inputHash',
      'summaryHash',
      'ΣZ',
      'A',
      'B',
      'C',
      'G',
      'J',
    ]);
    expect(lines.find(({ name }) => name === 'ΣZ')?.browser).toBe('6000000.00');
    expect(differentLines(lines)).toEqual([]);
  });
  it('names the line in which one fen or one digit of a hash differs', async () => {
    const server = await equalServer();
    const wrong: ServerOutcome = {
      ...server,
      receipt: { ...server.receipt, summaryHash: server.receipt.summaryHash.replace(/^./, 'x') },
      allocated: '6000000.01',
    };
    const found = differentLines(comparedLines(wrong, await own()));
    expect(found.map(({ name }) => name)).toEqual(['summaryHash', 'ΣZ']);
  });
});
