/**
 * A formula in the letters of the regulation as TeX: `(T × Y1 − Q × |T − B|) × K1`.
 * A text with a sign unknown here gives null, and the formula is shown as it is written; so are lists,
 * named functions and conditions, which read better as a sentence that wraps.
 */
export function toTex(formula: string): string | null {
  if (WRITTEN_OUT.test(formula)) return null;
  let rest = formula;
  let tex = '';
  while (rest !== '') {
    const token = nextToken(rest);
    if (token === null) return null;
    tex += token.tex;
    rest = rest.slice(token.length);
  }
  return tex;
}

/** A list, arguments, a condition, or a name before a bracket. */
const WRITTEN_OUT = /[;[\]…]|若|\bif\b|[\u3400-\u9fffa-z]{2,}\(/;

interface Token {
  readonly tex: string;
  readonly length: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '×': '\\times ',
  '·': '\\cdot ',
  '*': '\\times ',
  '÷': '\\div ',
  '−': '-',
  '≥': '\\ge ',
  '≤': '\\le ',
  '≠': '\\ne ',
  Σ: '\\textstyle\\sum ',
  '∑': '\\textstyle\\sum ',
  '%': '\\%',
  ',': ',\\,',
  ';': ';\\;',
  '…': '\\ldots ',
};

/** Words of either language, with the spaces around them. */
const WORDS =
  /^\s*(?:[A-Za-z][A-Za-z]+(?:[ -][A-Za-z]{2,})*|[\u3400-\u9fff\u3001\uff08\uff09\uff0c]+)\s*/;

function nextToken(text: string): Token | null {
  const words = WORDS.exec(text)?.[0];
  if (words) return { tex: `\\text{${words}}`, length: words.length };

  const number = /^\d+(,\d{3})*(\.\d+)?/.exec(text)?.[0];
  if (number) return { tex: number.replaceAll(',', '{,}'), length: number.length };

  const letter = /^([A-Za-z])(\d+[a-z]?)?(?![A-Za-z])/.exec(text);
  if (letter) {
    const [all, name = '', index] = letter;
    return { tex: index ? `${name}_{${index}}` : name, length: all.length };
  }

  const space = /^\s+/.exec(text)?.[0];
  if (space) return { tex: ' ', length: space.length };

  const sign = text[0] ?? '';
  if (sign in SIGNS) return { tex: SIGNS[sign] ?? '', length: 1 };
  if ('+-/=<>()[]|.'.includes(sign)) return { tex: sign, length: 1 };
  return null;
}
