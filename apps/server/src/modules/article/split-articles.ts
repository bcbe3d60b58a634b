/** One article of a document: its number in digits, its heading as printed, and its text. */
export interface SplitArticle {
  readonly number: string;
  readonly heading: string;
  readonly text: string;
}

const ARTICLE = /^第\s*([〇零一二三四五六七八九十百\d]{1,9})\s*条([\s:：]*)(.*)$/;
/** A text exported as Markdown has marks of headings and lists before its words. */
const MARKS = /^[\s#>*•-]+/;
const CHAPTER = /^第\s*[〇零一二三四五六七八九十百\d]{1,9}\s*[章节编][^。；，]{0,40}$/;
const ANNEX = /^附\s*[件录表]\s*[一二三四五六七八九十\d]{0,3}\s*[:：]?\s*(.{0,60})$/;

/**
 * A text by its articles, in order. What stands before the first one, and the headings of chapters, are
 * no article; an annex at the end is the last one. A line that begins with the name of some other article
 * and goes on at once mentions it and does not open it.
 */
export function splitArticles(text: string): SplitArticle[] {
  const articles: { number: string; heading: string; lines: string[] }[] = [];
  for (const line of text.split(/\r\n|[\r\n\u2028]/)) {
    const paragraph = line.replace(MARKS, '').replaceAll('　', ' ').trim();
    const [, numeral = '', gap = '', rest = ''] = ARTICLE.exec(paragraph) ?? [];
    const last = articles.at(-1);
    const number = digits(numeral);
    const isNext = last === undefined || number === Number(last.number) + 1;
    if (numeral !== '' && (gap !== '' || rest === '' || isNext)) {
      articles.push({ number: String(number), heading: `第${numeral}条`, lines: [rest] });
    } else if (last === undefined || CHAPTER.test(paragraph)) continue;
    else if (last.number !== 'annex' && ANNEX.test(paragraph)) {
      articles.push({ number: 'annex', heading: paragraph, lines: [] });
    } else last.lines.push(paragraph);
  }
  return articles.map(({ number, heading, lines }) => ({
    number,
    heading,
    text: lines.filter((each) => each !== '').join('\n'),
  }));
}

const DIGITS = '零一二三四五六七八九';

/** 二十八 is 28; what is written in digits stays. */
function digits(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  let total = 0;
  let digit = 0;
  for (const sign of numeral.replaceAll('〇', '零')) {
    if (sign === '百' || sign === '十') {
      total += (digit === 0 ? 1 : digit) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else digit = /\d/.test(sign) ? Number(sign) : DIGITS.indexOf(sign);
  }
  return total + digit;
}
