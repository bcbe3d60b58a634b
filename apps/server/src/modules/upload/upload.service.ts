import { randomUUID } from 'node:crypto';
import { HttpProblem } from '../../common/http-problem.js';
import { sha256 } from '../../common/sha256.js';
import type { Database, EntityManager } from '../../database/database.js';
import { Upload } from '../../database/entities/index.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { recordAudit } from '../audit/request-audit.js';
import type { AccountPrincipal } from '../access/principal.js';
import { kindOf } from '../files/file-kind.js';
import { refusal } from '../files/refusals.js';

const KEPT_MILLISECONDS = 60 * 60 * 1000;
/** Of one person at a time; ten megabytes each are enough for a day's work within the hour. */
const MOST_KEPT = 20;
const LONGEST_NAME = 200;

/** A file that is neither a workbook nor text is refused before it is stored. */
export async function storeUpload(
  em: EntityManager,
  { institutionId, accountId }: AccountPrincipal,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
  now: Date,
): Promise<{ uploadToken: string; expiresAt: Date }> {
  if (fileName.trim() === '' || fileName.length > LONGEST_NAME || fileName.includes('\0')) {
    throw new HttpProblem(400, 'BAD_USER_INPUT', NAME);
  }
  const kind = kindOf(bytes);
  if (typeof kind !== 'string') {
    const { zh, en, code: rule } = refusal(kind.refused);
    throw new HttpProblem(415, 'BAD_USER_INPUT', { zh, en }, { rule });
  }
  if ((await em.count(Upload, { accountId, expiresAt: { $gt: now } })) >= MOST_KEPT) {
    throw new HttpProblem(429, 'THROTTLED', TOO_MANY);
  }
  const expiresAt = new Date(now.getTime() + KEPT_MILLISECONDS);
  const id = randomUUID();
  const row = {
    institutionId,
    id,
    accountId,
    fileName: fileName.trim(),
    bytes,
    sha256: sha256(bytes),
    createdAt: now,
    expiresAt,
  };
  await em.transactional(async (inside) => {
    await inside.insert(Upload, row);
    await recordAudit(inside, { action: 'IMPORT', objectType: 'Upload', label: row.fileName });
  });
  return { uploadToken: toGlobalId('Upload', id), expiresAt };
}

export interface OpenUpload {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Null where there is none, it is another's, or its hour is over. */
export async function openUpload(
  em: EntityManager,
  uploadToken: string,
  now: Date,
): Promise<OpenUpload | null> {
  const id = rowKey('Upload', uploadToken);
  return id === null ? null : em.findOne(Upload, { id, expiresAt: { $gt: now } });
}

/** Once an import is done with it. */
export async function removeUpload(em: EntityManager, uploadToken: string): Promise<void> {
  const id = rowKey('Upload', uploadToken);
  if (id !== null) await em.nativeDelete(Upload, { id });
}

export async function removeExpired(database: Database, institutionId: string, now: Date) {
  await database.forkForSignIn(institutionId).nativeDelete(Upload, { expiresAt: { $lte: now } });
}

const NAME = {
  zh: `请给出文件名，最多 ${LONGEST_NAME} 个字符。`,
  en: `Name the file, in at most ${LONGEST_NAME} characters.`,
};
const TOO_MANY = {
  zh: `您一小时内上传的文件已有 ${MOST_KEPT} 个，请先完成或放弃其中的导入。`,
  en: `You have uploaded ${MOST_KEPT} files within the hour; finish or give up some of their imports first.`,
};
