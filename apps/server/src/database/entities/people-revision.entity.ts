import { defineEntity, p } from '@mikro-orm/core';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  systemInserts,
  systemReads,
  systemUpdates,
} from '../policies.js';
import { actsAs, holdsScope, keepsFacts } from '../settings.js';

const WRITES_PEOPLE = `${actsAs('PERSONNEL')} or (${keepsFacts('SCORES', 'RESEARCH', 'POSTS')})`;

/**
 * One row an institution whose number rises with every statement that writes anything of its people, so
 * that a year's mark need not count their facts. Triggers write it, with the writer's own rights.
 */
const PeopleRevisionSchema = defineEntity({
  name: 'PeopleRevision',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('people_revision'),
    mayRead('people_revision', WRITES_PEOPLE),
    mayInsert('people_revision', WRITES_PEOPLE),
    mayUpdate('people_revision', WRITES_PEOPLE),
    systemReads('people_revision', holdsScope('facts:write')),
    systemInserts('people_revision', holdsScope('facts:write')),
    systemUpdates('people_revision', holdsScope('facts:write')),
    computes('people_revision'),
  ],
  properties: {
    institutionId: p.uuid().primary(),
    revision: p.bigint('string'),
  },
});

export class PeopleRevision extends PeopleRevisionSchema.class {}
PeopleRevisionSchema.setClass(PeopleRevision);
