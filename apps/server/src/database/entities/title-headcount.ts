import { defineEntity } from '@mikro-orm/core';
import { numeric } from './keys.js';

/** Heads by title class. A class left empty counts nobody; a group left empty was never handed in. */
const TitleHeadcountSchema = defineEntity({
  name: 'TitleHeadcount',
  embeddable: true,
  properties: {
    senior: numeric().nullable(),
    associate: numeric().nullable(),
    intermediate: numeric().nullable(),
    junior: numeric().nullable(),
    untitledDoctor: numeric().nullable(),
    untitledMaster: numeric().nullable(),
    untitledOther: numeric().nullable(),
  },
});

export class TitleHeadcount extends TitleHeadcountSchema.class {}
TitleHeadcountSchema.setClass(TitleHeadcount);
