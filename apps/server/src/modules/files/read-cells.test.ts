import exceljs from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inlineText, rawWorkbook, storedCell } from '../../testing/raw-workbook.js';
import { readFile } from './reading/read-file.js';
import type { Cell, ReadFile } from './sheet.js';

/** The cells of the first sheet by address, without the address. */
function cellsOf({ sheets }: ReadFile): Record<string, Omit<Cell, 'address'>> {
  const cells = (sheets[0]?.rows ?? []).flat().filter((cell) => cell !== null);
  return Object.fromEntries(
    cells.map(({ address, ...rest }) => [
      address,
      rest.problem === undefined ? rest : { text: rest.text, problem: rest.problem.code },
    ]),
  ) as Record<string, Omit<Cell, 'address'>>;
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="#,##0.00_);[Red]\\(#,##0.00\\)"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="57"/></cellXfs>`;
const styled = (style: number, value: string): Uint8Array =>
  rawWorkbook({ styles: STYLES, rows: storedCell('A1', value, ` s="${style}"`) });
const worded = (text: string): Uint8Array => rawWorkbook({ rows: inlineText(text) });
const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
/** 工号,姓名 / 1,张三 as Chinese Windows writes it. */
const GBK = new Uint8Array([
  0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a, 0x31, 0x2c, 0xd5, 0xc5, 0xc8,
  0xfd,
]);
const TWO_COLUMNS = {
  A1: { text: '工号' },
  B1: { text: '姓名' },
  A2: { text: '1', number: '1' },
  B2: { text: '张三' },
};
const day = (date: string, text = date) => ({ text, date, month: date.slice(0, 7) });

describe('what a cell holds', () => {
  it.each<[string, Uint8Array, Record<string, object>]>([
    ['full-width digits and letters', worded('Ａ１２３'), { A1: { text: 'A123' } }],
    [
      'a full-width number',
      worded('１，２３４．５０'),
      { A1: { text: '1，234．50', number: '1234.5' } },
    ],
    ['grouped digits', worded('1,234.50'), { A1: { text: '1,234.50', number: '1234.5' } }],
    ['digits grouped wrongly', worded('12,34'), { A1: { text: '12,34' } }],
    ['a negative number as text', worded('-5'), { A1: { text: '-5', number: '-5' } }],
    ['per cent as text', worded('24 %'), { A1: { text: '24 %', number: '0.24', isPercent: true } }],
    [
      'per cent as a format',
      styled(3, '0.24'),
      { A1: { text: '24%', number: '0.24', isPercent: true } },
    ],
    ['blanks of every kind', worded(' \u00a0张\u3000三\t'), { A1: { text: '张 三' } }],
    ['what cannot be seen', worded('张\u200b\ufeff三\u202e'), { A1: { text: '张三' } }],
    ['an escaped control character', worded('a_x0000_b_x0007_'), { A1: { text: 'ab' } }],
    ['punctuation of a name', worded('信息学院（软件）'), { A1: { text: '信息学院（软件）' } }],
    ['2015/4/22', worded('2015/4/22'), { A1: day('2015-04-22', '2015/4/22') }],
    [
      '20150422',
      worded('20150422'),
      { A1: { ...day('2015-04-22', '20150422'), number: '20150422' } },
    ],
    ['2015年4月22日', worded('２０１５年４月２２日'), { A1: day('2015-04-22', '2015年4月22日') }],
    [
      'a day with a time',
      worded('2015-04-22 00:00:00'),
      { A1: day('2015-04-22', '2015-04-22 00:00:00') },
    ],
    ['2015年4月', worded('2015年4月'), { A1: { text: '2015年4月', month: '2015-04' } }],
    ['2015.10', worded('2015.10'), { A1: { text: '2015.10', number: '2015.1', month: '2015-10' } }],
    ['30 February', worded('2015-02-30'), { A1: { text: '2015-02-30' } }],
    ['a serial since 1900', styled(1, '42116'), { A1: day('2015-04-22') }],
    ['the day before the one that never was', styled(1, '59'), { A1: day('1900-02-28') }],
    ['the day that never was', styled(1, '60'), { A1: { text: '60', number: '60' } }],
    [
      'a serial since 1904',
      rawWorkbook({ styles: STYLES, is1904: true, rows: storedCell('A1', '40654', ' s="1"') }),
      { A1: day('2015-04-22') },
    ],
    ['a serial shown as a month', styled(2, '42095'), { A1: day('2015-04-01') }],
    ['a serial in a Chinese built-in format', styled(5, '42116'), { A1: day('2015-04-22') }],
    [
      'a number in red where negative',
      styled(4, '-1234.5'),
      { A1: { text: '-1234.5', number: '-1234.5' } },
    ],
    [
      'a number like a day, unformatted',
      styled(0, '20150422'),
      { A1: { ...day('2015-04-22', '20150422'), number: '20150422' } },
    ],
    ['a double written shortest', styled(0, '0.1'), { A1: { text: '0.1', number: '0.1' } }],
    [
      'a double with a tail',
      styled(0, '0.30000000000000004'),
      { A1: { text: '0.3', number: '0.3' } },
    ],
    ['a number in powers', styled(0, '1.2E-3'), { A1: { text: '0.0012', number: '0.0012' } }],
    ['1e309', styled(0, '1e309'), { A1: { text: '1e309' } }],
    ['1e309 as text', worded('1e309'), { A1: { text: '1e309' } }],
    [
      'an error',
      rawWorkbook({ rows: storedCell('A1', '#N/A', ' t="e"') }),
      { A1: { text: '#N/A', problem: 'CELL_ERROR' } },
    ],
    [
      'a formula with its value',
      rawWorkbook({ rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' }),
      { A1: { text: '2', number: '2' } },
    ],
    [
      'a formula without a value',
      rawWorkbook({ rows: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }),
      { A1: { text: '', problem: 'CELL_FORMULA_WITHOUT_VALUE' } },
    ],
    [
      'a formula in words',
      rawWorkbook({ rows: '<row r="1"><c r="A1" t="str"><f>A2</f><v>张三</v></c></row>' }),
      { A1: { text: '张三' } },
    ],
    ['yes or no', rawWorkbook({ rows: storedCell('A1', '1', ' t="b"') }), { A1: { text: 'TRUE' } }],
    [
      'rich text and how it is spoken',
      rawWorkbook({
        strings: '<si><r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>',
        rows: storedCell('A1', '0', ' t="s"'),
      }),
      { A1: { text: '张三' } },
    ],
    [
      'text beyond what a cell may hold',
      worded('长'.repeat(2_001)),
      { A1: { text: '长'.repeat(2_000), problem: 'CELL_TOO_LONG' } },
    ],
    [
      'cells without addresses',
      rawWorkbook({ rows: '<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>' }),
      { A1: { text: '1', number: '1' }, B2: { text: '2', number: '2' } },
    ],
    [
      'tags with a prefix',
      rawWorkbook({
        parts: {
          'xl/worksheets/sheet1.xml':
            '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      }),
      { A1: { text: '7', number: '7' } },
    ],
    [
      'formatted rows without content to the end of the sheet',
      rawWorkbook({
        rows: `${storedCell('A1', '1')}<row r="1048576"><c r="A1048576" s="1"/></row>`,
      }),
      { A1: { text: '1', number: '1' } },
    ],
    ['an export of ours', worded("'=1+1"), { A1: { text: '=1+1' } }],
    ['CSV in UTF-8 with its mark', strToU8('\ufeff工号,姓名\r\n1,张三\r\n'), TWO_COLUMNS],
    ['CSV in UTF-8', strToU8('工号,姓名\n1,张三\n\n\n'), TWO_COLUMNS],
    ['CSV in GBK', GBK, TWO_COLUMNS],
    ['CSV in UTF-16 LE with tabs', utf16('工号\t姓名\r\n1\t张三'), TWO_COLUMNS],
    ['CSV in UTF-16 BE', utf16('工号;姓名\r\n1;张三', true), TWO_COLUMNS],
    ['CSV that names its separator', strToU8('sep=;\r\n工号;姓名\r\n1;张三'), TWO_COLUMNS],
    [
      'CSV with quotes, breaks and separators inside',
      strToU8('a,"b,\r\n""c"""\r\n'),
      { A1: { text: 'a' }, B1: { text: 'b,  "c"' } },
    ],
    ['CSV with an empty line between', strToU8('a\n\nb'), { A1: { text: 'a' }, A3: { text: 'b' } }],
  ])('%s', async (_, bytes, expected) => {
    const read = await readFile(bytes);
    expect(read.problems).toEqual([]);
    expect(cellsOf(read)).toEqual(expected);
  });

  it('merged cells, hidden rows and sheets as exceljs writes them', async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('藏', { state: 'hidden' }).getCell('A1').value = 'x';
    const page = workbook.addWorksheet('表');
    page.mergeCells('A1:C1');
    page.getCell('A1').value = '标题';
    page.getCell('A2').value = { richText: [{ text: '工' }, { text: '号' }] };
    page.getRow(2).hidden = true;
    page.getCell('B2').value = { text: '链接', hyperlink: 'https://example.com' };
    page.getCell('C2').value = new Date(Date.UTC(2015, 3, 22));
    const { sheets } = await readFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['藏', true],
      ['表', false],
    ]);
    expect(sheets[1]?.rows.map((row) => row.map((one) => one?.text ?? null))).toEqual([
      ['标题'],
      ['工号', '链接', '2015-04-22'],
    ]);
  });
});
