import { pinyin } from 'pinyin-pro';

/** A name as people look for it and sort by it. */
export function spellingOf(name: string): { namePinyin: string; pinyinInitials: string } {
  const options = { toneType: 'none', surname: 'head', v: true } as const;
  return {
    namePinyin: pinyin(name, options),
    pinyinInitials: pinyin(name, { ...options, pattern: 'first', separator: '' }),
  };
}
