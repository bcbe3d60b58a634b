import { pinyin } from 'pinyin-pro';

interface Spelling {
  readonly namePinyin: string;
  readonly pinyinInitials: string;
  readonly nameStroke: string;
}

/** A name as people look for it and sort by it. */
export function spellingOf(name: string): Spelling {
  const options = { toneType: 'none', surname: 'head', v: true } as const;
  return {
    namePinyin: pinyin(name, options),
    pinyinInitials: pinyin(name, { ...options, pattern: 'first', separator: '' }),
    nameStroke: strokeKey(name),
  };
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Above every code point, so that letters stand before characters. */
const HAN = 2_000_000;
const WIDTH = 7;

let ranks: ReadonlyMap<string, number> | undefined;

/** The place of every character by strokes, found once: no database has to know that order. */
function strokeRanks(): ReadonlyMap<string, number> {
  if (ranks !== undefined) return ranks;
  const { compare } = new Intl.Collator('zh-CN-u-co-stroke');
  const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
    String.fromCodePoint(FIRST_HAN + at),
  );
  ranks = new Map(characters.sort(compare).map((character, rank) => [character, HAN + rank]));
  return ranks;
}

/** Digits of one width for each character, which every database sorts alike. */
const strokeKey = (name: string): string =>
  Array.from(name, (character) =>
    String(strokeRanks().get(character) ?? character.codePointAt(0)).padStart(WIDTH, '0'),
  ).join('');
