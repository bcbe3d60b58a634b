import exceljs, { type CellValue, type Workbook } from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rawWorkbook } from '../../testing/raw-workbook.js';
import { readFile } from './reading/read-file.js';
import type { BookFormat } from './book.js';
import type { TemplateSpec } from './template.js';
import { markedWorkbook } from './writing/mark-workbook.js';
import { templateWorkbook } from './writing/template-workbook.js';
import { tableOf } from './writing/write-book.js';

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const EVIL = [
  '=1+1',
  '+1+1',
  '-1+cmd|x',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://x";"y")',
  '";=1+1',
];

const table = (format: 'xlsx' | 'csv', rows: (string | null)[][], formats: BookFormat[]) =>
  tableOf({
    locale: 'zh',
    format,
    sheet: {
      name: '表',
      lines: [],
      columns: formats.map((each, at) => ({ header: `列${at}`, width: 10, format: each })),
      rows,
      footer: ['=导出人'],
    },
  });

describe('a table that leaves the system', () => {
  it('has no live formula as a workbook, and its numbers are numbers', async () => {
    const rows = EVIL.map((text) => [text, '-1234.50']);
    const page = (await load(await table('xlsx', rows, ['text', 'money']))).worksheets[0]!;
    const types = new Set<unknown>();
    page.eachRow((row) => row.eachCell((cell) => types.add(cell.type)));
    expect([...types].toSorted()).toEqual([exceljs.ValueType.Number, exceljs.ValueType.String]);
    EVIL.forEach((text, at) => {
      const [first, second] = [page.getRow(at + 2).getCell(1), page.getRow(at + 2).getCell(2)];
      expect(String(first.value)).toBe(text.startsWith('"') ? text : `'${text.trim()}`);
      expect([second.value, second.numFmt]).toEqual([-1234.5, '#,##0.00']);
    });
  });

  it('has no live formula as CSV, and a negative number stays one', async () => {
    const bytes = await table(
      'csv',
      EVIL.map((text) => [text, '-1234.5']),
      ['text', 'money'],
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { sheets } = await readFile(bytes);
    expect(sheets[0]?.rows[1]?.[1]).toMatchObject({ number: '-1234.5', text: '-1234.50' });
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toMatch(/(^|[;,\r\n"])[=+@\t＝＋－＠]/m);
    expect(text).toContain("'=导出人");
  });

  it('writes amounts exactly, and rounds none by the way', async () => {
    const rows = [['0.1'], ['0.2'], ['99999999999.99'], [null]];
    const page = (await load(await table('xlsx', rows, ['money']))).worksheets[0]!;
    const values: CellValue[] = [2, 3, 4, 5].map((row) => page.getRow(row).getCell(1).value);
    expect(values).toEqual([0.1, 0.2, 99_999_999_999.99, null]);
  });
});

const SPEC: TemplateSpec = {
  locale: 'zh',
  sheet: { zh: '人员', en: 'People' },
  lines: ['填写说明', '=不是公式'],
  columns: [
    { key: 'number', header: { zh: '工号', en: 'Number' }, isRequired: true, type: 'text' },
    {
      key: 'kind',
      header: { zh: '岗位', en: 'Post' },
      isRequired: false,
      type: 'choice',
      choices: ['教学', '管理'],
      note: { zh: '选一个', en: 'Choose one' },
      example: '教学',
    },
    { key: 'share', header: { zh: '比例', en: 'Share' }, isRequired: false, type: 'percent' },
    { key: 'from', header: { zh: '起始', en: 'From' }, isRequired: false, type: 'month' },
    {
      key: 'version',
      header: { zh: '版本', en: 'Version' },
      isRequired: false,
      type: 'text',
      isHidden: true,
    },
  ],
};

describe('a form', () => {
  it('has a guide, stars, notes, drop-downs, a header that stays, and hides what is for us', async () => {
    const workbook = await load(await templateWorkbook(SPEC));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['说明', 'visible'],
      ['人员', 'visible'],
      ['选项', 'veryHidden'],
    ]);
    const page = workbook.getWorksheet('人员')!;
    expect(page.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect([1, 2, 3, 4, 5].map((at) => page.getRow(1).getCell(at).value)).toEqual([
      '工号 *',
      '岗位',
      '比例',
      '起始',
      '版本',
    ]);
    expect(page.getColumn(1).numFmt).toBe('@');
    expect(page.getColumn(5).hidden).toBe(true);
    expect(page.getCell('B2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'选项'!$B$1:$B$2"],
    });
    expect(page.getCell('B3000').dataValidation?.type).toBe('list');
    const guide = workbook.getWorksheet('说明')!;
    expect(guide.getCell('A2').value).toBe("'=不是公式");
    expect(guide.getRow(6).values).toEqual([undefined, '岗位', '', '选一个', '教学、管理', '教学']);
  });

  it('comes back as it went when it was filled in', async () => {
    const rows = [
      ['000123', '教学', '0.2456', '2026-03', 'v1'],
      ['=1', null, '0.12345678901234567', null, 'v2'],
    ];
    const { sheets } = await readFile(await templateWorkbook({ ...SPEC, rows }));
    const page = sheets.find(({ name }) => name === '人员');
    const cells = page?.rows.slice(1).map((row) =>
      [0, 1, 2, 3, 4].map((at) => {
        const cell = row[at] ?? null;
        return at === 2
          ? (cell?.number ?? null)
          : at === 3
            ? (cell?.month ?? null)
            : (cell?.text ?? null);
      }),
    );
    expect(cells).toEqual(rows);
  });
});

const MARKS = {
  locale: 'zh',
  sheet: '表',
  headerRow: 2,
  marks: [
    { row: 4, column: 2, message: '职称不在列表中' },
    { row: 4, column: null, message: '工号重复' },
    { row: 5, column: 3, message: '=不是月份' },
  ],
} as const;

async function ownFile(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const page = workbook.addWorksheet('表');
  page.addRow(['我的表']);
  page.addRow(['工号', '职称', '起始']);
  page.addRow(['1', '教授', '2026-03']);
  page.addRow(['2', '叫兽', '2026-03']);
  page.addRow(['3', '教授', '三月']);
  page.getCell('A3').font = { bold: true };
  workbook.addWorksheet('别的').getCell('A1').value = '留着';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the own file with what is wrong in it', () => {
  it('has red cells, notes and the reasons in its last column, and the rest as it was', async () => {
    const workbook = await load(await markedWorkbook(await ownFile(), MARKS));
    const page = workbook.getWorksheet('表')!;
    expect(page.getRow(2).getCell(4).value).toBe('错误说明');
    expect([3, 4, 5].map((row) => page.getRow(row).getCell(4).value)).toEqual([
      null,
      '职称不在列表中；工号重复',
      "'=不是月份",
    ]);
    const red: string[] = [];
    page.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFC7CE')
          red.push(cell.address);
      }),
    );
    expect(red).toEqual(['B4', 'D4', 'C5', 'D5']);
    expect(JSON.stringify(page.getCell('B4').note)).toContain('核拨：职称不在列表中');
    expect(page.getCell('A3').font).toMatchObject({ bold: true });
    expect(page.getCell('A5').value).toBe('3');
    expect(workbook.getWorksheet('别的')?.getCell('A1').value).toBe('留着');
  });

  it('loses the marks of an earlier try', async () => {
    const once = await markedWorkbook(await ownFile(), MARKS);
    const [, , last] = MARKS.marks;
    const page = (await load(await markedWorkbook(once, { ...MARKS, marks: [last] }))).getWorksheet(
      '表',
    )!;
    expect(page.columnCount).toBe(4);
    expect(page.getRow(4).getCell(4).value).toBeNull();
    expect(JSON.stringify(page.getCell('B4').fill ?? null)).not.toContain('FFC7CE');
    expect(page.getCell('B4').note).toBeUndefined();
    expect(page.getRow(5).getCell(4).value).toBe("'=不是月份");
  });

  it('is a workbook too where text was sent, with formulas as text', async () => {
    const csv = strToU8('\ufeff工号,职称\n1,=1+1\n');
    const marks = [{ row: 2, column: 2, message: '不对' }];
    const bytes = await markedWorkbook(csv, { locale: 'en', sheet: 'CSV', headerRow: 1, marks });
    const page = (await load(bytes)).getWorksheet('CSV')!;
    expect([page.getCell('B2').value, page.getCell('C1').value, page.getCell('C2').value]).toEqual([
      "'=1+1",
      'Errors',
      '不对',
    ]);
  });

  it('is written although drop-downs cover whole columns', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>工号</t></is></c></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="A2:A1048576 B2:B1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations></worksheet>`;
    const bytes = rawWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const marks = [{ row: 1, column: 1, message: '不对' }];
    const marked = await markedWorkbook(bytes, { locale: 'zh', sheet: '表', headerRow: 1, marks });
    expect((await load(marked)).getWorksheet('表')?.getCell('A1').text).toBe('工号');
  });
});
