import type { CoverageRow } from '@hebo/domain';
import type { Context } from '../../context.js';
import { regulation } from '../edition/edition-in-force.js';
import { listReadings } from '../reading/reading.service.js';
import { isOf, listWorkedExamples } from '../worked-example/worked-example.service.js';
import type { Article, ArticleClause, CoverageStatus } from './article.type.js';
import { ANNEX, chapterOf } from './chapters.js';

/** Articles in the order of the text, each with its clauses, its examples and its readings. */
export async function listArticles(context: Context): Promise<Article[]> {
  const numbers = [...new Set(regulation.coverage.map(numberOf))];
  return Promise.all(numbers.map((number) => toArticle(context, number)));
}

export async function articleByNumber(context: Context, number: string): Promise<Article | null> {
  const isThere = regulation.coverage.some((row) => numberOf(row) === number);
  return isThere ? toArticle(context, number) : null;
}

/** `14(2)` is a clause of Article 14; the rows of the annex stand by themselves. */
const numberOf = ({ article, source = '' }: CoverageRow): string =>
  source.startsWith(`${ANNEX}.`) ? ANNEX : article.replace(/\(.*$/, '');

async function toArticle(context: Context, number: string): Promise<Article> {
  const { locale } = context;
  const clauses = regulation.coverage.filter((row) => numberOf(row) === number);
  const named = [...new Set(clauses.map(({ article }) => article.replace(/\(.*$/, '')))];
  return {
    number,
    chapter: chapterOf(number)[locale],
    clauses: clauses.map((row) => toClause(row, locale)),
    examples: (await Promise.all(named.map(listWorkedExamples))).flat(),
    readings: (listReadings(context) ?? []).filter(({ articles }) =>
      named.some((article) => articles.some(isOf(article))),
    ),
  };
}

function toClause(row: CoverageRow, locale: Context['locale']): ArticleClause {
  return {
    article: row.article,
    status: row.status.toUpperCase() as CoverageStatus,
    note: row.note[locale],
    files: row.files,
    figures: row.figures.map((id) => figureWords(id, locale)),
  };
}

/** `department.headcount`: what it is of, and its id there. */
function figureWords(id: string, locale: Context['locale']): string {
  const found = regulation.figures.find((figure) => `${figure.of}.${figure.id}` === id);
  if (found === undefined) return id;
  const { symbol, label } = found;
  return symbol === null ? label[locale] : `${symbol} ${label[locale]}`;
}
