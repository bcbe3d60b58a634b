import { describe, expect, it } from 'vitest';
import { resultMessages } from './result-messages';
import { movementOf, teachingRows } from './rows';
import { sentenceOf } from './sentence';
import { facts, open } from './small-school.fixture';
import { reduceWorkbench } from './workbench-state';
import type { WorkbenchAction } from './workbench-state';

/** The Chinese words, filled in as the page fills them. */
function translate(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const words = resultMessages.zh.sentence;
  const text = words[key.replace('scenario.sentence.', '') as keyof typeof words];
  return text.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

function said(...actions: readonly WorkbenchAction[]): string {
  const { outcome, baseOutcome } = actions.reduce(reduceWorkbench, open());
  if (!outcome || !baseOutcome) throw new Error('nothing was computed');
  const rows = teachingRows(facts, outcome, baseOutcome);
  return sentenceOf(translate, outcome, baseOutcome, movementOf(rows));
}

describe('the sentence', () => {
  it('says that nothing has changed', () => {
    expect(said()).toBe('核拨 600.00 万元（与基准相同），平衡差额 0.00 万元；各单位 Z 值不变。');
  });

  it('says what is spent, who gains and who loses', () => {
    expect(said({ type: 'set', path: 'decision.teachingPool', value: '6060000' })).toBe(
      '核拨 606.00 万元（较基准 +6.00 万元），平衡差额 0.00 万元；4 个单位增加，0 个减少，C变动最大（+1.00\u00a0%）。',
    );
    const fewer: WorkbenchAction = {
      type: 'set',
      path: 'facts.departments.A.students',
      value: '900',
    };
    expect(said(fewer)).toContain('；3 个单位增加，1 个减少，A变动最大（−');
  });

  it('holds fixed rates against the approved general pool', () => {
    const over = said(
      { type: 'pool', typed: 'generalPool' },
      { type: 'lockMode', lockMode: 'RATES' },
      { type: 'set', path: 'decision.staffRate', value: '11000' },
      { type: 'set', path: 'decision.studentRate', value: '530' },
    );
    expect(over).toContain('需一般业绩总量 898.87 万元，超已批 0.44 万元（+0.05\u00a0%）');
  });
});
