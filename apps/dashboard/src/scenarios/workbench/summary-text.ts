import { valueAt } from './input-path';
import { movementOf, teachingRows } from './rows';
import { sentenceOf } from './sentence';
import type { usePathWords } from './use-path-words';
import type { WorkbenchState } from './workbench-state';

interface Of {
  readonly translate: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly state: WorkbenchState;
  readonly name: string;
  readonly baseName: string;
  readonly words: ReturnType<typeof usePathWords>;
}

/** A scenario in a few lines for a chat: what it is, what it leads to, what was changed. */
export function summaryText({ translate, state, name, baseName, words }: Of): string {
  const { base, baseOutcome, outcome, history } = state;
  const { lockMode, overrides } = history.present;
  const head = `${name}（${translate('scenario.workbench.base', { name: baseName })}）`;
  const before = baseOutcome ?? outcome;
  const sentence =
    outcome && before
      ? sentenceOf(
          translate,
          outcome,
          before,
          movementOf(teachingRows(base.facts, outcome, before)),
        )
      : translate('common.state.pending');
  const mode = `${translate('scenario.mode.title')}: ${translate(`scenario.mode.${lockMode}`)}`;
  const changes = overrides.map(({ path, value, reason }) => {
    const change = `${words.value(valueAt(base, path))} → ${words.value(value)}`;
    return `· ${words.label(path)}: ${change}${reason ? `（${reason}）` : ''}`;
  });
  return [head, sentence, mode, ...changes].join('\n');
}
