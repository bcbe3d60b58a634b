import { setTimeout } from 'node:timers/promises';
import type { Context } from '../../context.js';
import { commitImport } from '../../modules/import/import-commit.service.js';
import { createImport } from '../../modules/import/import-create.service.js';
import { importById } from '../../modules/import/import.service.js';
import { storeUpload } from '../../modules/upload/upload.service.js';
import { actingAccount } from '../../modules/viewer/account.js';
import type { DemoCollege } from '../records.js';
import type { Acting } from './actors.js';
import type { Cast } from './cast.js';
import { done, given } from './done.js';

/** A list of leave that the personnel office applied and may undo, and one of the college's own. */
export async function bringFilesIn(as: Acting, cast: Cast, college: DemoCollege): Promise<void> {
  const others = college.members
    .filter(({ department, leftIn }) => department === 'C05' && leftIn === null)
    .map(({ employeeNumber }) => employeeNumber);
  await bring(as(cast.personnel, 3), '2026 年 10 月事假汇总.csv', others.slice(0, 3), '十月考勤');
  await bring(as(cast.secretary, 2), '本院十月请假.csv', cast.colleagues.slice(3, 5), '十月考勤');
}

/** A day of personal leave each, which costs nothing (Art. 30(2)). */
const fileOf = (numbers: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    ['工号,类别,起,止,原因', ...numbers.map((each) => `${each},事假,${DAY_OFF},${DAY_OFF},家事`)]
      .join('\n')
      .concat('\n'),
  );
const DAY_OFF = '2026-10-21';

async function bring(
  context: Context,
  fileName: string,
  numbers: readonly string[],
  reason: string,
): Promise<void> {
  const { em, now } = context;
  const file = { fileName, bytes: fileOf(numbers) };
  const { uploadToken } = await storeUpload(em, actingAccount(context), file, now);
  const begun = await createImport(context, {
    uploadToken,
    kind: 'LEAVE',
    idempotencyKey: `demo ${fileName}`,
  });
  const { id } = given(done(begun).import);
  const expectedHash = await hashOnceChecked(context, id);
  if (expectedHash === null) return;
  done(await commitImport(context, { id, expectedHash, reason }));
}

const PATIENCE = 600;

/** Null for a file that a busy machine could not read in time: a start does not fail by that. */
async function hashOnceChecked(context: Context, id: string): Promise<string | null> {
  for (let left = PATIENCE; left > 0; left -= 1) {
    const found = given(await importById(context, id));
    if (found.status === 'CHECKED') return given(found.expectedHash);
    if (found.status !== 'READING') break;
    await setTimeout(100);
  }
  return null;
}
