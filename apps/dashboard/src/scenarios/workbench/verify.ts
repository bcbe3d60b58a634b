import type { Outcome } from '@hebo/domain';
import type { SavedScenario } from './documents';

/** A figure that the server computed otherwise than the browser. */
export interface Mismatch {
  readonly name: string;
  readonly server: string | null;
  readonly browser: string | null;
}

type ServerOutcome = NonNullable<SavedScenario['outcome']>;

/** ΣZ and every amount of every unit, compared as text to the fen. */
export function mismatches(server: ServerOutcome, browser: Outcome): Mismatch[] {
  const ours = new Map<string, string | null>([
    ...browser.departments.map(({ code, allocation }) => [code, text(allocation)] as const),
    ...browser.offices.map(({ code, allocation }) => [code, text(allocation)] as const),
  ]);
  const theirs = [...server.allocations, ...server.officeAllocations];
  const units = theirs.map(({ department, amount }) => ({
    name: department.name,
    server: amount ?? null,
    browser: ours.get(department.code) ?? null,
  }));
  const total = { name: 'ΣZ', server: server.allocated, browser: text(browser.allocated) };
  return [total, ...units].filter((figure) => figure.server !== figure.browser);
}

/** How many units were compared one by one. */
export function comparedUnits({ allocations, officeAllocations }: ServerOutcome): number {
  return allocations.length + officeAllocations.length;
}

function text(figure: Outcome['allocated'] | null): string | null {
  return figure ? figure.value.toFixed(2) : null;
}
