import { allocation } from './allocation.js';
import type { ExampleKind } from './example.js';
import { officeBase } from './office-base.js';

/** Every kind of worked example, by the name that examples give it. */
export const EXAMPLE_KINDS: ReadonlyMap<string, ExampleKind> = new Map([
  ['allocation', allocation],
  ['officeBase', officeBase],
]);
