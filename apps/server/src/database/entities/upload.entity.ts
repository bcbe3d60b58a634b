import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayDelete, mayInsert, mayRead, signsIn } from '../policies.js';
import { ACTING_ACCOUNT, actsAs } from '../settings.js';
import { id, institutionId } from './keys.js';

const OWN = `account_id = ${ACTING_ACCOUNT}`;
const IMPORTING = actsAs('PERSONNEL', 'DATA_OWNER', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD');

/**
 * A file on its way into an import, seen by whoever sent it and kept for an hour at most. What removes it
 * then acts for nobody, and is granted the dates of the rows, never their bytes.
 */
const UploadSchema = defineEntity({
  name: 'Upload',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('upload'),
    mayRead('upload', OWN),
    mayInsert('upload', `${OWN} and ${IMPORTING}`),
    mayDelete('upload', OWN),
    signsIn('upload'),
  ],
  indexes: [{ name: 'upload_expires_index', properties: ['institutionId', 'expiresAt'] }],
  properties: {
    institutionId,
    id,
    accountId: p.uuid(),
    fileName: p.text(),
    bytes: p.uint8array(),
    /** Of the bytes as they came. */
    sha256: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  },
});

export class Upload extends UploadSchema.class {}
UploadSchema.setClass(Upload);
