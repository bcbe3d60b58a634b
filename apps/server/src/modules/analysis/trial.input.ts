import { Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { LockMode } from '../scenario/lock-mode.type.js';
import { OverrideInput } from '../scenario/scenario.input.js';

@InputType({ description: '情景或其上的试算。A scenario, or a trial on one; nothing is stored.' })
export class TrialInput {
  @Field(() => ID, { description: '情景。The scenario.' })
  scenario!: string;

  @Field(() => LockMode, {
    nullable: true,
    description: '锁定方式，省略为情景自身的。Lock mode; left out, that of the scenario.',
  })
  lockMode?: LockMode | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: '再叠加的差异。Differences laid over the scenario.',
  })
  overrides?: OverrideInput[] | null;
}

export const FigureKind = enumOf('FigureKind', '所看的指标。What an analysis looks at.', {
  ALLOCATION: '某单位核拨额。The amount of one department.',
  ALLOCATED: '已核拨 ΣZ。Allocated to all departments.',
  RATIO: '机关与学院人均之比。Average of an office head over that of a college head.',
  OFFICE_BASE: '分配基数 M。Office base.',
  GREATEST_LOSS: '单位最大降幅，仅敏感性。The greatest loss of any unit; sensitivity only.',
});
export type FigureKind = keyof typeof FigureKind;

@InputType({ description: '指标。A figure, of one department where its kind asks for one.' })
export class FigureInput {
  @Field(() => FigureKind, { description: '类别。Kind.' })
  kind!: FigureKind;

  @Field(() => ID, {
    nullable: true,
    description: '单位，仅核拨额需要。The department; needed for an allocation only.',
  })
  department?: string | null;
}
