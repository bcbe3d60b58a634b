import { checkExample } from '@hebo/domain';
import { filesUnder, readExamples } from './read-examples.ts';

/** Runs worked examples: files or folders, relative to where the command was given. */
const paths = process.argv.slice(2);
let passed = 0;
let failed = 0;

function fail(file: string, lines: readonly string[]): void {
  failed += 1;
  console.log([file, ...lines].join('\n  '));
}

function runFile(file: string): void {
  let examples;
  try {
    examples = readExamples(file);
  } catch (error) {
    fail(file, [`cannot be read: ${String(error)}`]);
    return;
  }
  for (const example of examples) {
    try {
      const failures = checkExample(example);
      if (failures.length === 0) {
        passed += 1;
        continue;
      }
      const lines = failures.map(
        ({ path, expected, actual }) => `${path}: expected ${expected}, came out ${actual}`,
      );
      fail(file, [example.name, ...lines]);
    } catch (error) {
      fail(file, [example.name, `broke: ${String(error)}`]);
    }
  }
}

if (paths.length === 0) {
  console.log('Name the files or folders with examples.');
  failed = 1;
}
const from = process.env['INIT_CWD'] ?? process.cwd();
try {
  filesUnder(paths, from).forEach(runFile);
} catch (error) {
  fail(paths.join(' '), [String(error)]);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
