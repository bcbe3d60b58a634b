import { defineEntity } from '@mikro-orm/core';
import { numeric } from './keys.js';

/** Heads by title class. A class left empty counts nobody; a group left empty was never handed in. */
const TitleHeadcountSchema = defineEntity({
  name: 'TitleHeadcount',
  embeddable: true,
  properties: {
    senior: numeric().strictNullable(),
    associate: numeric().strictNullable(),
    intermediate: numeric().strictNullable(),
    junior: numeric().strictNullable(),
    untitledDoctor: numeric().strictNullable(),
    untitledMaster: numeric().strictNullable(),
    untitledOther: numeric().strictNullable(),
  },
});

export class TitleHeadcount extends TitleHeadcountSchema.class {}
TitleHeadcountSchema.setClass(TitleHeadcount);
