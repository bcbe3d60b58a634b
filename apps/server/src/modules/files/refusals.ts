import type { Wording } from '../../common/locale.js';
import type { FileProblem, FileProblemCode } from './sheet.ts';

const WORDS: Readonly<Record<FileProblemCode, Wording>> = {
  FILE_EMPTY: { zh: '文件是空的。', en: 'The file is empty.' },
  FILE_TOO_LARGE: { zh: '文件超过 10 MB。', en: 'The file is larger than 10 MB.' },
  FILE_KIND_UNKNOWN: {
    zh: '只能读取 .xlsx 工作簿或 .csv 文本，此文件两者都不是。',
    en: 'Only an .xlsx workbook or .csv text can be read; this file is neither.',
  },
  FILE_KIND_OLD: {
    zh: '这是旧格式 .xls（或网页格式的表格），请在 Excel 或 WPS 中另存为 .xlsx 后再上传。',
    en: 'This is the old .xls format (or a page of HTML); save it as .xlsx in Excel or WPS and upload that.',
  },
  FILE_ENCRYPTED: {
    zh: '文件设有打开密码，请去掉密码后再上传。',
    en: 'The file is protected by a password; remove it and upload the file again.',
  },
  FILE_DAMAGED: {
    zh: '文件已损坏或不完整，请重新保存后再上传。',
    en: 'The file is damaged or incomplete; save it again and upload that.',
  },
  FILE_HAS_MACROS: {
    zh: '文件含有宏，请另存为不带宏的 .xlsx 后再上传。',
    en: 'The file holds macros; save it as .xlsx without macros and upload that.',
  },
  FILE_HAS_ENTITIES: {
    zh: '文件中有外部或自定义实体声明，不予读取。',
    en: 'The file declares entities of its own and is not read.',
  },
  FILE_NESTED: {
    zh: '文件中还有压缩包，不予读取。',
    en: 'The file holds another archive and is not read.',
  },
  UNPACKED_TOO_LARGE: {
    zh: '文件解压后过大（最多 50 MB，且不超过原大小的 100 倍）。',
    en: 'The file unpacks to too much (at most 50 MB, and 100 times its size).',
  },
  TOO_MANY_PARTS: {
    zh: '文件的组成部分过多（最多 200 个）。',
    en: 'The file has too many parts (at most 200).',
  },
  TOO_MANY_ROWS: {
    zh: '行数过多（最多 20,000 行）。请拆分文件，或删除末尾的空行。',
    en: 'There are too many rows (at most 20,000). Split the file, or delete empty rows at its end.',
  },
  TOO_MANY_COLUMNS: {
    zh: '列数过多（最多 60 列）。',
    en: 'There are too many columns (at most 60).',
  },
  TEXT_UNREADABLE: {
    zh: '文字编码无法识别，请另存为 UTF-8 编码的 CSV，或改用 .xlsx。',
    en: 'The encoding of the text is not known; save it as CSV in UTF-8, or as .xlsx.',
  },
  TOOK_TOO_LONG: {
    zh: '读取此文件所需的时间或内存过多，已停止。请减少内容后再上传。',
    en: 'Reading the file took too much time or memory and was stopped. Upload a smaller one.',
  },
  WRITING_TOOK_TOO_LONG: {
    zh: '生成此文件所需的时间或内存过多，已停止。请缩小范围，或稍后再试。',
    en: 'Writing the file took too much time or memory and was stopped. Ask for less, or try again later.',
  },
  BUSY: {
    zh: '正在处理的文件过多，请稍后再试。',
    en: 'Too many files are being read or written; try again shortly.',
  },
  CELL_ERROR: {
    zh: '单元格中是错误值，请更正。',
    en: 'The cell holds an error; correct it.',
  },
  CELL_FORMULA_WITHOUT_VALUE: {
    zh: '单元格中的公式没有已计算的值，请在 Excel 中打开并保存，或改为数值。',
    en: 'The formula in the cell has no stored value; open and save it in Excel, or write the value.',
  },
  CELL_TOO_LONG: {
    zh: '单元格中的文字过长（最多 2,000 个字符）。',
    en: 'The text in the cell is too long (at most 2,000 characters).',
  },
};

export const refusal = (
  code: FileProblemCode,
  place: { sheet?: string; cell?: string } = {},
): FileProblem => ({ code, ...WORDS[code], ...place });

/** Ends the reading of a file. */
export class Refused extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, place: { sheet?: string; cell?: string } = {}) {
    super(code);
    this.problem = refusal(code, place);
  }
}
