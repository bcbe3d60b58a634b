import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { COMPUTE_ROLE, REQUEST_ROLE, SIGN_IN_ROLE } from '../policies.js';
import { ACTING_INSTITUTION, SIGNING_IN } from '../settings.js';

/** The whole college. Sign-in must find it before anybody acts for it, so the guard spares that role. */
const InstitutionSchema = defineEntity({
  name: 'Institution',
  rowLevelSecurity: 'force',
  policies: [
    {
      name: 'institution_institution',
      type: 'restrictive',
      roles: [REQUEST_ROLE, COMPUTE_ROLE],
      using: `id = ${ACTING_INSTITUTION}`,
    },
    {
      name: 'institution_read',
      command: 'select',
      roles: [REQUEST_ROLE, COMPUTE_ROLE],
      using: 'true',
    },
    { name: 'institution_sign_in', command: 'select', roles: [SIGN_IN_ROLE], using: SIGNING_IN },
    { name: 'institution_setup', command: 'insert', roles: [SIGN_IN_ROLE], check: SIGNING_IN },
  ],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => randomUUID()),
    name: p.text(),
    isDemo: p.boolean(),
    createdAt: p.datetime(),
  },
});

export class Institution extends InstitutionSchema.class {}
InstitutionSchema.setClass(Institution);
