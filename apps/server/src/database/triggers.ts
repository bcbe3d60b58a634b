import type { TriggerDef } from '@mikro-orm/core';

/** Every table of facts about people has it: see `PeopleRevision`. The function is the migration's. */
export const raisesPeopleRevision = (table: string): TriggerDef => ({
  name: 'people_revision',
  timing: 'after',
  events: ['insert', 'update'],
  forEach: 'statement',
  expression: `create trigger people_revision after insert or update on ${table} for each statement execute function raise_people_revision()`,
});

const beforeChange = (name: string, table: string, routine: string): TriggerDef => ({
  name,
  timing: 'before',
  events: ['update', 'delete'],
  forEach: 'row',
  expression: `create trigger ${name} before update or delete on ${table} for each row execute function ${routine}()`,
});

/** What was told, decided or frozen stays, whoever writes. */
export const neverChanged = (table: string): TriggerDef =>
  beforeChange('never_changed', table, 'refuse_change');

/** A frozen scenario can only be superseded. */
export const frozenStays = (table: string): TriggerDef =>
  beforeChange('frozen_stays', table, 'refuse_frozen');

/** An amendment that was published or withdrawn is not changed. */
export const settledStays = (table: string): TriggerDef =>
  beforeChange('settled_stays', table, 'refuse_settled_amendment');

/** What a department asked for is decided or withdrawn once. */
export const decidedStays = (table: string): TriggerDef =>
  beforeChange('decided_stays', table, 'refuse_decided_request');

const AUDITED = {
  insert: 'new table as new_rows',
  update: 'old table as old_rows new table as new_rows',
  delete: 'old table as old_rows',
} as const;

/**
 * Every table of facts, decisions, rights and requests has these: each statement tells the audit what it
 * changed, in its own transaction. In a migration they are made by `select audit_table('…')`.
 */
export const audited = (table: string): TriggerDef[] =>
  (['insert', 'update', 'delete'] as const).map((event) => ({
    name: `audit_${event}`,
    timing: 'after',
    events: [event],
    forEach: 'statement',
    expression: `create trigger audit_${event} after ${event} on ${table} referencing ${AUDITED[event]} for each statement execute function audit_change()`,
  }));

/**
 * A data owner writes a new version or the present state of what is its own; whatever else stands in the
 * row has to stay as it was. Row-level security knows no columns, so a trigger looks.
 */
export const otherFactsStay = (table: string, event: 'insert' | 'update'): TriggerDef => ({
  name: 'other_facts_stay',
  timing: 'before',
  events: [event],
  forEach: 'row',
  expression: `create trigger other_facts_stay before ${event} on ${table} for each row execute function refuse_other_facts()`,
});
