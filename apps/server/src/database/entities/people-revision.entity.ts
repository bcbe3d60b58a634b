import { defineEntity, p } from '@mikro-orm/core';
import { computes, institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import { actsAs } from '../settings.js';

/**
 * One row an institution whose number rises with every statement that writes anything of its people, so
 * that a year's mark need not count their facts. Triggers write it, with the writer's own rights.
 */
const PeopleRevisionSchema = defineEntity({
  name: 'PeopleRevision',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('people_revision'),
    mayRead('people_revision', actsAs('PERSONNEL')),
    mayInsert('people_revision', actsAs('PERSONNEL')),
    mayUpdate('people_revision', actsAs('PERSONNEL')),
    computes('people_revision'),
  ],
  properties: {
    institutionId: p.uuid().primary(),
    revision: p.bigint('string'),
  },
});

export class PeopleRevision extends PeopleRevisionSchema.class {}
PeopleRevisionSchema.setClass(PeopleRevision);
