import type { Worksheet } from 'exceljs';
import { askGraphQL, type Visitor } from './browser';
import { upload } from './upload';

export interface Person {
  readonly employeeNumber: string;
  readonly name: string;
}

export const place = (sheet: Worksheet, header: string): number =>
  ((sheet.getRow(1).values as unknown[]) ?? []).indexOf(header);

export const at = (sheet: Worksheet, row: number, header: string): string =>
  sheet.getRow(row).getCell(place(sheet, header)).address;

export function set(sheet: Worksheet, row: number, header: string, value: string): void {
  sheet.getRow(row).getCell(place(sheet, header)).value = value === '' ? null : value;
}

/** What stands in a column, row by row, as long as there is a number of a person. */
export function column(sheet: Worksheet, header: string): string[] {
  const [key, wanted] = [place(sheet, '工号 *'), place(sheet, header)];
  const found: string[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1 || row.getCell(key).value === null) return;
    found.push(String(row.getCell(wanted).value ?? ''));
  });
  return found;
}

export async function peopleOf(visitor: Visitor): Promise<{ people: readonly Person[] }> {
  const { data } = await askGraphQL<{ employees: { nodes: Person[] } }>(
    visitor,
    '{ employees(first: 100) { nodes { employeeNumber name } } }',
  );
  return { people: data.employees.nodes };
}

/** Somebody whom the personnel office sees and the secretary does not. */
export async function personOfAnother(personnel: Visitor): Promise<Person> {
  const { data } = await askGraphQL<{
    departments: { code: string; employees: { nodes: Person[] } | null }[];
  }>(
    personnel,
    '{ departments(kind: [OFFICE]) { code employees(first: 1) { nodes { employeeNumber name } } } }',
  );
  const [found] = data.departments.flatMap(({ employees }) => employees?.nodes ?? []);
  return found!;
}

/** An import of the personnel office of sixty wrong rows, of which a secretary knows nothing. */
export async function importOf(personnel: Visitor): Promise<string> {
  const rows = Array.from({ length: 60 }, (_, at) => `不存在的单位${at + 2},1`);
  const body = ['单位,岗位编制', ...rows].join('\n');
  const uploadToken = await upload(personnel, { name: 'a.csv', body });
  const { data } = await askGraphQL<{ importCreate: { import: { id: string } } }>(
    personnel,
    'mutation ($input: ImportCreateInput!) { importCreate(input: $input) { import { id } } }',
    {
      input: { uploadToken, kind: 'ESTABLISHMENT', period: '2026', idempotencyKey: 'of personnel' },
    },
  );
  return data.importCreate.import.id;
}

/** What a secretary hears who asks for a change of somebody. */
export async function askedFor(visitor: Visitor, employeeNumber: string): Promise<string> {
  const fact = { employeeNumber, kind: 'DEGREE', value: 'MASTER', from: '2026-03', reason: '试试' };
  const input = {
    idempotencyKey: employeeNumber,
    fact: { ...fact, idempotencyKey: employeeNumber },
  };
  const { data } = await askGraphQL<{
    changeRequestCreate: {
      changeRequest: unknown;
      userErrors: { code: string; message: string }[];
    };
  }>(
    visitor,
    `mutation ($input: ChangeRequestCreateInput!) { changeRequestCreate(input: $input) {
      changeRequest { id } userErrors { code message } } }`,
    { input },
  );
  return JSON.stringify(data.changeRequestCreate).replaceAll(employeeNumber, 'NUMBER');
}
