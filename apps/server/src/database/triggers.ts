import type { TriggerDef } from '@mikro-orm/core';

/** Every table of facts about people has it: see `PeopleRevision`. The function is the migration's. */
export const raisesPeopleRevision = (table: string): TriggerDef => ({
  name: 'people_revision',
  timing: 'after',
  events: ['insert', 'update'],
  forEach: 'statement',
  expression: `create trigger people_revision after insert or update on ${table} for each statement execute function raise_people_revision()`,
});
