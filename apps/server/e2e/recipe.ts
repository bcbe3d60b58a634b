import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = new URL('../../../docs/recipes/', import.meta.url);

export const LANGUAGES = ['bash', 'python', 'java'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The code of a recipe as it stands in its document, which has one block of each language. */
export function codeOf(recipe: string, language: Language): string {
  const text = readFileSync(new URL(`${recipe}.md`, FOLDER), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)];
  const found = blocks.filter(([, name]) => name === language).map(([, , code]) => code ?? '');
  if (found.length !== 1) throw new Error(`${recipe} has ${found.length} blocks of ${language}`);
  return found[0] ?? '';
}

const COMMANDS: Record<Language, (file: string) => [string, string[]]> = {
  bash: (file) => ['bash', [file]],
  python: (file) => ['python3', [file]],
  java: (file) => ['java', ['-Dfile.encoding=UTF-8', file]],
};
const FILES: Record<Language, string> = {
  bash: 'recipe.sh',
  python: 'recipe.py',
  java: 'Recipe.java',
};

/** Runs it as a reader would, with the address and the token in the environment; gives its lines. */
export async function linesOf(
  recipe: string,
  language: Language,
  environment: Record<string, string>,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-recipe-'));
  try {
    const file = join(folder, FILES[language]);
    writeFileSync(file, codeOf(recipe, language));
    const [command, args] = COMMANDS[language](file);
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, LANG: 'C.UTF-8', PYTHONIOENCODING: 'utf-8', ...environment };
    const { stdout } = await run(command, args, { env, maxBuffer: 10_000_000, timeout: 120_000 });
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
