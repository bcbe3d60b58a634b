import { HyperFormula, type RawCellContent } from 'hyperformula';
import type { Peer } from '../../peer.ts';
import { figuresOf } from '../figures.ts';
import { OFFICE_COEFFICIENTS } from '../offices.ts';
import { FIRST_MONTH, PERIOD, type BenchPeople, type BenchPerson } from '../person.ts';
import { POSTS, SEMESTERS, ACADEMIC_YEAR_START } from '../rules.ts';

/**
 * The spreadsheet of today: a row a person, eight columns a month, the tables on a sheet of their own.
 * It calculates in floating point, so its amounts are counted off against the exact ones.
 */

const FIRST_COLUMNS = 8;
const MONTH_COLUMNS = 8;

/** Columns by number from nought: A, B … Z, AA … */
function column(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : column(Math.floor(index / 26) - 1) + last;
}

const start = (month: number): number => FIRST_COLUMNS + MONTH_COLUMNS * month;
const cell = (row: number, month: number, place: number): string =>
  `${column(start(month) + place)}${row}`;

/** The same column of the earlier months with the same counter. */
function earlier(row: number, month: number, place: number, counts: readonly number[]): string {
  const same = counts.flatMap((count, index) =>
    index < month && count === counts[month] ? [cell(row, index, place)] : [],
  );
  return same.length === 0 ? '0' : `(${same.join('+')})`;
}

const ACADEMIC_YEARS = SEMESTERS.map((_, month) => (month < ACADEMIC_YEAR_START ? 0 : 1));

/** Days typed in; then coefficient, instalment, its deduction, what is paid, and the rest of the allowance. */
function monthCells(person: BenchPerson, row: number, month: number): RawCellContent[] {
  const absence = person.absences.find((one) => one.month === month);
  const at = (place: number): string => cell(row, month, place);
  const [sick, personal, absent, coefficient, gross, deduction, allowance] = [
    at(0),
    at(1),
    at(2),
    at(3),
    at(4),
    at(5),
    at(6),
  ];
  const payMonth = FIRST_MONTH + month;
  const sickBefore = earlier(row, month, 0, SEMESTERS);
  const personalBefore = earlier(row, month, 1, ACADEMIC_YEARS);
  const tenure = `(${payMonth}-D${row})`;
  const step = `IF(${tenure}<=36,0,IF(${tenure}<=72,1,2))`;
  const post = `INDEX(Posts!$F$1:$H$${POSTS.length},$A${row},${step}+1)`;
  const absentShare = `IF(${absent}>=2,1,IF(${absent}>=1,0.5,0))`;
  const sickPart = `MAX(${gross}/30*(MAX(0,${sickBefore}+${sick}-7)-MAX(0,${sickBefore}-7)),${gross}*IF(${sick}>14,1,IF(${sick}>7,0.5,0)))`;
  const free = `MIN(${personal},2,MAX(0,7-${personalBefore}))`;
  const personalPart = `MAX(${gross}/30*(${personal}-${free}),${gross}*IF(${personal}>=10,1,IF(${personal}>=5,0.5,0)))`;
  return [
    (absence?.sick ?? 0) / 2,
    (absence?.personal ?? 0) / 2,
    (absence?.absent ?? 0) / 2,
    `=IF(${payMonth}-C${row}>=360,MAX(0.9,${post}),${post})`,
    `=ROUND(0.7*${coefficient}*20000/12,2)`,
    `=MIN(${gross},${sickPart}+${personalPart}+${gross}*${absentShare})`,
    `=ROUND($E${row}*(1-${absentShare}),2)`,
    `=1600+${allowance}+ROUND(${gross}-${deduction},2)`,
  ];
}

function personRow(person: BenchPerson, row: number): RawCellContent[] {
  const years = PERIOD - Math.floor(person.workStarted / 12) + 1;
  const months = SEMESTERS.map((_, month) => month);
  const sum = (place: number): string => months.map((month) => cell(row, month, place)).join('+');
  return [
    person.post + 1,
    OFFICE_COEFFICIENTS[person.office]! / 100,
    person.workStarted,
    person.appointed,
    `=INDEX(Posts!$A$1:$E$${POSTS.length},A${row},MIN(5,INT(${years}/10)+1))`,
    person.isQualified,
    `=IF(F${row},MAX(0,ROUND((${sum(3)})*22000/12*B${row},2)-(${sum(4)})),0)`,
    `=IF(F${row},0,MAX(0,ROUND((${sum(3)})*22000/12*B${row},2)-(${sum(4)})))`,
    ...months.flatMap((month) => monthCells(person, row, month)),
  ];
}

function readFigures(engine: HyperFormula, count: number): Float64Array {
  const sheet = engine.getSheetId('People') ?? 0;
  const fen = (row: number, col: number): number =>
    Math.round(Number(engine.getCellValue({ sheet, row, col })) * 100);
  return figuresOf({
    paid: Array.from({ length: 12 * count }, (_, index) =>
      fen(Math.floor(index / 12), start(index % 12) + MONTH_COLUMNS - 1),
    ),
    settlements: Array.from({ length: count }, (_, row) => fen(row, 6)),
    forfeited: Array.from({ length: count }, (_, row) => fen(row, 7)),
  });
}

export const spreadsheet: Peer<BenchPeople> = {
  name: 'HyperFormula, a row a person',
  isExact: false,
  prepare(people) {
    const sheets = {
      Posts: POSTS.map(({ allowances, coefficients }) => [
        ...allowances.map((fen) => fen / 100),
        ...coefficients.map((hundredths) => hundredths / 100),
      ]),
      People: Array.from(people.draw(), (person) => personRow(person, person.index + 1)),
    };
    let engine: HyperFormula | undefined;
    return {
      run() {
        engine?.destroy();
        engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
      },
      figures: () => (engine === undefined ? [] : readFigures(engine, people.count)),
    };
  },
};
