import type { Wording } from '../common/locale.js';

/** Rules of imports: what a file, a row or a step of an import breaks. */
export const IMPORT_RULES = [
  'header_not_found',
  'column_missing',
  'column_found_twice',
  'no_rows',
  'cell_unreadable',
  'file_refused',
  'share_needs_percent',
  'row_repeated',
  'name_differs',
  'row_changed_since',
  'recorded_with_posts',
  'period_differs',
  'upload_not_found',
  'import_not_found',
  'import_kind_denied',
  'period_needed',
  'import_state_forbids',
  'import_moved',
  'import_has_wrong_rows',
  'nothing_to_import',
  'import_not_undoable',
  'import_used_by_scenario',
  'import_changed_since',
  'reading_failed',
] as const;

export const IMPORT_WORDS: Readonly<Record<(typeof IMPORT_RULES)[number], Wording>> = {
  header_not_found: {
    zh: '前 {limit} 行中没有找到表头，请核对导入种类，或使用模板。',
    en: 'No headers were found in the first {limit} rows; check the kind of import, or use the template.',
  },
  column_missing: {
    zh: '缺少“{column}”列，请补上后重新上传。',
    en: 'The column “{column}” is missing; add it and upload the file again.',
  },
  column_found_twice: {
    zh: '“{column}”列出现了两次，请保留一列。',
    en: 'The column “{column}” stands twice; keep one of them.',
  },
  no_rows: { zh: '表头之下没有数据。', en: 'There is nothing below the headers.' },
  cell_unreadable: {
    zh: '单元格无法读取，请更正。',
    en: 'The cell cannot be read; correct it.',
  },
  file_refused: { zh: '文件不能读取。', en: 'The file cannot be read.' },
  share_needs_percent: {
    zh: '“{value}”不明确：请写成带百分号的百分数（如 24%）或小数（如 0.24）。',
    en: '“{value}” is ambiguous: write a percentage with its sign (24%) or a fraction (0.24).',
  },
  row_repeated: {
    zh: '与第 {rows} 行重复，请保留一行。',
    en: 'It repeats row {rows}; keep one of them.',
  },
  name_differs: {
    zh: '姓名“{value}”与此工号在册的姓名不符，请核对工号。',
    en: 'The name “{value}” is not the one on record for this number; check the number.',
  },
  row_changed_since: {
    zh: '导出之后已被他人修改，请重新导出后再改。',
    en: 'Somebody has changed it since it was exported; export it again and make your change there.',
  },
  recorded_with_posts: {
    zh: '此人已在册，单位、岗位、职称等变动请用“岗位与职称”导入。',
    en: 'This person is on record; changes of department, post or title are imported as posts and titles.',
  },
  period_differs: {
    zh: '年度“{value}”不是所选的 {period} 年度。',
    en: 'The year “{value}” is not the year {period} that was chosen.',
  },
  upload_not_found: {
    zh: '上传的文件已过期或不存在，请重新上传。',
    en: 'The uploaded file has expired or does not exist; upload it again.',
  },
  import_not_found: { zh: '没有这次导入。', en: 'There is no such import.' },
  import_kind_denied: {
    zh: '您不能导入这一种类。',
    en: 'This kind is not yours to import.',
  },
  period_needed: { zh: '请选择年度。', en: 'Choose the year.' },
  import_state_forbids: {
    zh: '这次导入现为“{status}”，不能这样办理。',
    en: 'This import is {status}; this cannot be done now.',
  },
  import_moved: {
    zh: '核对之后数据已有变动，未写入任何内容；请重新上传核对。',
    en: 'The data has changed since it was checked; nothing was written. Upload and check it again.',
  },
  import_has_wrong_rows: {
    zh: '有 {count} 行错误，未写入任何内容；请更正文件，或选择仅导入正确行。',
    en: '{count} rows are wrong; nothing was written. Correct the file, or take only the right rows.',
  },
  nothing_to_import: {
    zh: '没有需要写入的行。',
    en: 'There is nothing to write.',
  },
  import_not_undoable: {
    zh: '只有已写入的导入可以撤销。',
    en: 'Only an import that was written can be taken back.',
  },
  import_used_by_scenario: {
    zh: '“{name}”在导入之后已提交、通过或冻结，不能撤销；请更正有误的条目。',
    en: '“{name}” was handed in, approved or frozen since, so it cannot be taken back; correct what is wrong.',
  },
  import_changed_since: {
    zh: '所导入的内容之后又有更改，不能撤销；请更正有误的条目。',
    en: 'What was imported has been changed since, so it cannot be taken back; correct what is wrong.',
  },
  reading_failed: {
    zh: '处理中断，未写入任何内容；请重新上传。',
    en: 'The work was interrupted and nothing was written; upload the file again.',
  },
};
