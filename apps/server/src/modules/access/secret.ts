import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits. Shown once; only the hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
