import { HyperFormula, type RawCellContent, type Sheets } from 'hyperformula';
import type { BenchCollege, BenchDepartment } from '../college.ts';
import type { Peer, Work } from '../../peer.ts';

/**
 * The spreadsheet of today: a sheet a college, a row a department, the totals below them. It
 * calculates in floating point, so its amounts are counted off against the exact ones.
 */

/** Columns A to J are typed in, K to V are calculated. */
function departmentRow(department: BenchDepartment, row: number, size: number): RawCellContent[] {
  const total = size + 1;
  const all = (column: string): string => `${column}$1:${column}$${size}`;
  const steps = (values: string): string => `CHOOSE(MIN(F${row},3),${values})`;
  return [
    department.senior,
    department.associate,
    department.intermediate,
    department.junior,
    department.establishment,
    department.varianceYear,
    department.students ?? 0,
    (department.sharePercent ?? 0) / 100,
    department.scoreTenths / 10,
    department.isQualified,
    `=SUM(A${row}:D${row})`,
    `=A${row}*2.4+B${row}*1.85+C${row}*1.15+D${row}`,
    `=IF(10*ABS(K${row}-E${row})>=E${row},IF(K${row}>E${row},${steps('0.4,0.6,0.8')},${steps('0.5,0.7,0.9')}),0)`,
    `=L${row}-M${row}*ABS(K${row}-E${row})`,
    `=G${row}+G$${total}*H${row}`,
    `=COUNTIF(${all('I')},">"&I${row})+1`,
    `=IF(J${row},IF(P${row}<=ROUND(0.2*${size},0),1.06,IF(P${row}<=ROUND(0.4*${size},0),1.04,IF(P${row}<=ROUND(0.8*${size},0),1.02,1))),0.98)`,
    `=N${row}*Q${row}`,
    `=O${row}*Q${row}`,
    `=R${row}*R$${total + 1}+S${row}*S$${total + 1}`,
    `=ROUNDDOWN(T${row},2)`,
    `=U${row}+IF(T${row}-U${row}>=LARGE(W$1:W$${size},U$${total + 1}),0.01,0)`,
    `=T${row}-U${row}`,
  ];
}

/** Two rows below the departments: sums, then W, K1, K2, the fen left over, P and M. */
function totalRows(college: BenchCollege, size: number): RawCellContent[][] {
  const total = size + 1;
  const sum = (column: string): string => `=SUM(${column}1:${column}${size})`;
  const empty = (count: number): null[] => Array<null>(count).fill(null);
  const officeHeads = `0.95*${college.officeHeadcount}`;
  return [
    [...empty(6), sum('G'), ...empty(3), sum('K'), ...empty(6), sum('R'), sum('S'), null, sum('U')],
    [
      `=${college.generalPool}/(K${total}+${officeHeads})`,
      `=A${total + 1}*${officeHeads}/${college.coefficientHundredths / 100}`,
      `=ROUND(A${total + 1}*K${total},2)`,
      ...empty(14),
      `=0.5*C${total + 1}/R${total}`,
      `=0.5*C${total + 1}/S${total}`,
      null,
      `=ROUND((C${total + 1}-U${total})*100,0)`,
    ],
  ];
}

function sheetOf(college: BenchCollege): RawCellContent[][] {
  const size = college.departments.length;
  const rows = college.departments.map((each, index) => departmentRow(each, index + 1, size));
  return [...rows, ...totalRows(college, size)];
}

const ALLOCATION_COLUMN = 21;

function readFigures(engine: HyperFormula, colleges: readonly BenchCollege[]): string[] {
  return colleges.flatMap(({ departments }, sheet) => {
    const read = (row: number, col: number, places: number): string => {
      const value = engine.getCellValue({ sheet, row, col });
      return typeof value === 'number' ? value.toFixed(places) : String(value);
    };
    return [
      read(departments.length + 1, 0, 4),
      read(departments.length + 1, 1, 4),
      ...departments.map((_, row) => read(row, ALLOCATION_COLUMN, 2)),
    ];
  });
}

function prepare(colleges: readonly BenchCollege[]): Work {
  const sheets: Sheets = {};
  colleges.forEach((college, index) => (sheets[`C${index}`] = sheetOf(college)));
  let engine: HyperFormula | undefined;
  return {
    run() {
      engine?.destroy();
      engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
    },
    figures: () => (engine === undefined ? [] : readFigures(engine, colleges)),
  };
}

export const spreadsheet: Peer<readonly BenchCollege[]> = {
  name: 'HyperFormula, a sheet a college',
  isExact: false,
  prepare,
};
