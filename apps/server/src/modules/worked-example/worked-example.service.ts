import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Example } from '@hebo/domain';
import { examplesOf } from './example-yaml.js';
import type { WorkedExample } from './worked-example.type.js';

/** The domain package carries its own examples beside what is built. */
const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@hebo/domain')), '../examples');

/** An example of the domain by the key under which it is run: its file and its place there. */
export interface KnownExample extends WorkedExample {
  readonly example: Example;
}

let known: Promise<readonly KnownExample[]> | null = null;

/** They are part of the program, so they are read once. */
export function knownExamples(): Promise<readonly KnownExample[]> {
  known ??= readFolder();
  return known;
}

async function readFolder(): Promise<readonly KnownExample[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml')).sort();
  const files = names.map(async (name) => {
    const examples = examplesOf(await readFile(join(FOLDER, name), 'utf8'));
    return examples.map((example, at) => toKnown(example, `${name.slice(0, -5)}-${at + 1}`));
  });
  return (await Promise.all(files)).flat();
}

const toKnown = (example: Example, key: string): KnownExample => ({
  key,
  name: example.name,
  kind: example.kind,
  articles: example.articles,
  given: JSON.stringify(example.given, null, 2),
  expect: JSON.stringify(example.expect, null, 2),
  example,
});

export async function listWorkedExamples(article?: string | null): Promise<WorkedExample[]> {
  const examples = await knownExamples();
  return examples.filter(({ articles }) => article == null || articles.some(isOf(article)));
}

/** An example of `14(2)` is one of Article 14. */
export const isOf =
  (article: string) =>
  (named: string): boolean =>
    named === article || named.replace(/\(.*$/, '') === article;
