import { describe, expect, it } from 'vitest';
import { causesOf } from './causes';
import type { PayLineView } from './documents';

function line(label: string, article: string, component: PayLineView['component']): PayLineView {
  return {
    component,
    effect: 'WITHHELD',
    label,
    amount: '1.00',
    citation: { article, item: '2', table: null, cell: null, summary: '', isRepaired: false },
    figure: { key: `${label}.${component}`, label, symbol: null, unit: null, value: '1.00' },
  };
}

describe('causesOf', () => {
  it('puts the lines of one cause together, in the order in which causes come', () => {
    const lines = [
      line('停职', '31', 'POST_ALLOWANCE'),
      line('病假', '30', 'INSTALMENT'),
      line('停职', '31', 'INSTALMENT'),
    ];
    expect(
      causesOf(lines).map((cause) => [cause.label, cause.lines.map((one) => one.component)]),
    ).toEqual([
      ['停职', ['POST_ALLOWANCE', 'INSTALMENT']],
      ['病假', ['INSTALMENT']],
    ]);
  });
});
