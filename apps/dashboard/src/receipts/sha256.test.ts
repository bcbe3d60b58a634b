import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

describe('SHA-256', () => {
  it('is that of FIPS 180-2 and takes Chinese text in UTF-8', async () => {
    expect(await sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await sha256('核拨')).toBe(
      '4210e645c4952162c1001e8cbab7f0b73c0f60788213ab7e87a92747cc8e220b',
    );
  });
});
