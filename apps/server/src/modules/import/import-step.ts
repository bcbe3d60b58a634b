import type { Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule } from '../../graphql/problems.js';
import type { Rule } from '../../graphql/wording.js';
import type { ImportStatus } from './import.enums.js';
import type { ImportPayload } from './import.input.js';

const STATUS_WORDS: Readonly<Record<ImportStatus, Wording>> = {
  READING: { zh: '正在读取', en: 'being read' },
  CHECKED: { zh: '待确认', en: 'checked' },
  COMMITTING: { zh: '正在写入', en: 'being written' },
  COMMITTED: { zh: '已写入', en: 'written' },
  REQUESTED: { zh: '已提交申请', en: 'handed in' },
  FAILED: { zh: '失败', en: 'failed' },
  CANCELED: { zh: '已取消', en: 'given up' },
  UNDONE: { zh: '已撤销', en: 'taken back' },
};

export const refusedStep = (
  context: Context,
  rule: Rule,
  path: string,
  values: Readonly<Record<string, string>> = {},
): ImportPayload => ({
  import: null,
  userErrors: [inInput(context, brokenRule(rule, path, values))],
});

export const stateForbids = (context: Context, status: ImportStatus): ImportPayload =>
  refusedStep(context, 'import_state_forbids', 'id', {
    status: STATUS_WORDS[status][context.locale],
  });
