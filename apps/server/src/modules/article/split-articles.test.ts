import { expect, it } from 'vitest';
import { splitArticles } from './split-articles.js';

const numbersOf = (text: string) => splitArticles(text).map(({ number }) => number);

it('splits at 第N条, in either kind of numeral', () => {
  const text = ['关于办法的通知', '第一章 总则', '第一条　为甲。', '二、再甲。', '第 2 条:为乙。'];
  expect(splitArticles(text.join('\r\n'))).toEqual([
    { number: '1', heading: '第一条', text: '为甲。\n二、再甲。' },
    { number: '2', heading: '第2条', text: '为乙。' },
  ]);
});

it.each([
  ['十', '10'],
  ['十四', '14'],
  ['二十', '20'],
  ['二十八', '28'],
  ['三十四', '34'],
  ['一百零五', '105'],
  ['一百二十', '120'],
])('reads %s as %s', (numeral, number) => {
  expect(numbersOf(`第${numeral}条 文`)).toEqual([number]);
});

it('knows an article from a mention of one, and leaves headings of chapters out', () => {
  const text =
    '第三条 按\n第二条规定的人员除外\n第二章 构成\n第四条文\n第六章规定的事项由人事处办理，另行通知各单位。';
  expect(splitArticles(text)).toEqual([
    { number: '3', heading: '第三条', text: '按\n第二条规定的人员除外' },
    {
      number: '4',
      heading: '第四条',
      text: '文\n第六章规定的事项由人事处办理，另行通知各单位。',
    },
  ]);
});

it('reads over the marks of Markdown', () => {
  expect(numbersOf('#### 第一条 甲\n  - 第二条 乙\n> 第三条 丙')).toEqual(['1', '2', '3']);
});

it('takes an annex at the end as one part', () => {
  const text = '第三十四条 末\n附件：\n表一\n附件二\n表二';
  expect(splitArticles(text)).toEqual([
    { number: '34', heading: '第三十四条', text: '末' },
    { number: 'annex', heading: '附件：', text: '表一\n附件二\n表二' },
  ]);
});

it('finds none where there is none', () => {
  expect(splitArticles('只有一段话。')).toEqual([]);
  expect(splitArticles('')).toEqual([]);
});
