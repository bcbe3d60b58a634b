import { articleNumber } from '../../fields/article-address';

interface Searched {
  readonly name: string;
  readonly articles: readonly string[];
}

const numbersOf = ({ articles }: Searched): string[] =>
  articles.flatMap((article) => articleNumber({ article }) ?? []);

/** The articles that examples name, in the order of the text. */
export function articlesOf(examples: readonly Searched[]): string[] {
  return [...new Set(examples.flatMap(numbersOf))].toSorted((left, right) =>
    left.localeCompare(right, 'en', { numeric: true }),
  );
}

/** Whether an example is of the article (empty: any) and its name or articles hold the text. */
export function isAbout(example: Searched, article: string, text: string): boolean {
  if (article !== '' && !numbersOf(example).includes(article)) return false;
  const wanted = text.trim().toLowerCase();
  return [example.name, ...example.articles].some((word) => word.toLowerCase().includes(wanted));
}
