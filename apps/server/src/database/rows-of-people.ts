import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from './database.js';
import { knownAt, type Condition } from './known-at.js';
import { readRows } from './read-rows.js';

export interface OfPerson {
  readonly employeeId: string;
}

/** What was on record: as known at a time, or now. */
export interface Slice {
  readonly knownAt?: string | null | undefined;
  /** Superseded entries too. */
  readonly isHistory?: boolean | null | undefined;
}

/** Rows of some people, in an order given in SQL. */
export async function readOfPeople<E extends OfPerson>(
  em: EntityManager,
  entity: EntityName<E>,
  { people, slice, order }: { people: readonly string[]; slice: Slice; order: string },
): Promise<E[]> {
  const { where, parameters } = recordedBy(slice);
  const rows = await readRows<E, keyof E & string>(em, entity, {
    where: `employee_id = any(?::uuid[]) and ${where}`,
    parameters: [`{${people.join()}}`, ...parameters],
    order,
  });
  return rows as E[];
}

/** One slice, or everything recorded up to then. */
function recordedBy({ knownAt: time = null, isHistory }: Slice): Condition {
  if (isHistory !== true) return knownAt(time);
  if (time === null) return { where: 'true', parameters: [] };
  return { where: 'recorded_from <= ?', parameters: [new Date(time)] };
}
