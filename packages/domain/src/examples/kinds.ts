import { allocation } from './allocation.js';
import { basePay } from './base-pay.js';
import { collegeYear } from './college-year.js';
import type { ExampleKind } from './example.js';
import { officeBase } from './office-base.js';
import { officeCoefficient } from './office-coefficient.js';
import { research } from './research.js';
import { personMonth } from './person-month.js';
import { settlement } from './settlement.js';

/** Every kind of worked example, by the name that examples give it. */
export const EXAMPLE_KINDS: ReadonlyMap<string, ExampleKind> = new Map([
  ['allocation', allocation],
  ['officeBase', officeBase],
  ['basePay', basePay],
  ['officeCoefficient', officeCoefficient],
  ['research', research],
  ['personMonth', personMonth],
  ['settlement', settlement],
  ['collegeYear', collegeYear],
]);
