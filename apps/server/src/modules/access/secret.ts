import { randomBytes } from 'node:crypto';
import { sha256 } from '../../common/sha256.js';

/** 256 random bits. Shown once; only the hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOfSecret = (secret: string): string => sha256(secret);
