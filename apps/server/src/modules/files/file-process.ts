import { MOST_ROWS_A_MESSAGE, type FileJob, type Told } from './file-jobs.ts';
import { readFile } from './reading/read-file.ts';

/**
 * The program of the process for one file. It knows no database and no secret, takes one job, tells its
 * answer and ends. exceljs is loaded by the jobs that write.
 */
async function answerTo(job: FileJob): Promise<unknown> {
  if (job.kind === 'read') return tellInPieces(job.bytes);
  if (job.kind === 'mark') {
    const { markedWorkbook } = await import('./writing/mark-workbook.ts');
    return markedWorkbook(job.bytes, job.spec);
  }
  if (job.kind === 'template') {
    const { templateWorkbook } = await import('./writing/template-workbook.ts');
    return templateWorkbook(job.spec);
  }
  const { bookOf, tableOf } = await import('./writing/write-book.ts');
  return job.kind === 'table' ? tableOf(job.spec) : bookOf(job.book);
}

/** Rows go ahead in pieces, so that whoever takes them does other things in between. */
async function tellInPieces(bytes: Uint8Array): Promise<unknown> {
  const { sheets, problems } = await readFile(bytes);
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let from = 0; from < rows.length; from += MOST_ROWS_A_MESSAGE) {
      await tell({ sheet, rows: rows.slice(from, from + MOST_ROWS_A_MESSAGE) });
    }
  }
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })), problems };
}

const tell = (told: Told): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(told, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });

process.once('message', (job: FileJob) => {
  answerTo(job)
    .then((answer) => tell({ answer }))
    .catch((error: Error) => tell({ failure: error.stack ?? error.message }))
    .finally(() => process.disconnect());
});
