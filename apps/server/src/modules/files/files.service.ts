import { HttpProblem } from '../../common/http-problem.js';
import type { Book, TableSpec } from './book.js';
import type { FileJob } from './file-jobs.js';
import { FileGivenUp, FileProcesses, FilesBusy } from './file-processes.js';
import { refusal } from './refusals.js';
import type { FileProblemCode, ReadFile } from './sheet.js';
import type { MarkSpec, TemplateSpec } from './template.js';

const processes = new FileProcesses();

/** Every cell of an .xlsx or .csv; where the file is refused, no sheet and the reason. */
export async function readSheet(bytes: Uint8Array): Promise<ReadFile> {
  try {
    return await processes.run({ kind: 'read', bytes });
  } catch (error) {
    if (error instanceof FilesBusy) return { sheets: [], problems: [refusal('BUSY')] };
    if (error instanceof FileGivenUp) return { sheets: [], problems: [refusal('TOOK_TOO_LONG')] };
    throw error;
  }
}

/** A form as .xlsx: 说明, required headers, notes, drop-downs; filled in where there are rows. */
export const writeTemplate = (spec: TemplateSpec): Promise<Uint8Array> =>
  written({ kind: 'template', spec });

/** The user's own file as .xlsx: red cells, notes, and 错误说明 as the last column. */
export const markWorkbook = (bytes: Uint8Array, spec: MarkSpec): Promise<Uint8Array> =>
  written({ kind: 'mark', bytes, spec });

/** One table with real numbers, as .xlsx or as CSV. */
export const writeTable = (spec: TableSpec): Promise<Uint8Array> =>
  written({ kind: 'table', spec });

/** Several sheets as .xlsx. */
export const writeBook = (book: Book): Promise<Uint8Array> => written({ kind: 'book', book });

/** Nothing is wrong with what was asked; whoever waits for a file is told to come again. */
export async function written(
  job: Exclude<FileJob, { kind: 'read' }>,
  by: FileProcesses = processes,
): Promise<Uint8Array> {
  try {
    return await by.run(job);
  } catch (error) {
    if (error instanceof FilesBusy) throw unavailable('BUSY');
    if (error instanceof FileGivenUp) throw unavailable('WRITING_TOOK_TOO_LONG');
    throw error;
  }
}

const unavailable = (code: FileProblemCode): HttpProblem =>
  new HttpProblem(503, 'UNAVAILABLE', refusal(code));
