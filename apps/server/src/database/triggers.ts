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
