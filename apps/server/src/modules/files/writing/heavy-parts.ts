import { readXml } from '../reading/xml.ts';
import type { CheckedZip } from '../reading/zip.ts';

const MOST_VALIDATED = 100_000;
const DROP_DOWNS = 'dataValidations';

/**
 * Drop-downs over whole columns are a million cells to exceljs, which writes down each of them; they are
 * then left out of the copy.
 */
export async function heavyParts(zip: CheckedZip): Promise<string[]> {
  let validated = 0;
  for (const part of zip.names(/^xl\/worksheets\/[^/]+\.xml$/)) {
    await readXml(zip, part, {
      open(name, { sqref = '' }) {
        if (name !== 'dataValidation') return;
        for (const range of sqref.split(' ')) validated += sizeOf(range);
      },
    });
  }
  return validated > MOST_VALIDATED ? [DROP_DOWNS] : [];
}

/** Rows times columns would need the columns read; rows alone are bound enough, a sheet has 60. */
function sizeOf(range: string): number {
  const [first = '', last = first] = range.split(':').map((end) => /\d+$/.exec(end)?.[0]);
  if (first === '' || last === '') return 1_048_576;
  return Number(last) - Number(first) + 1;
}
