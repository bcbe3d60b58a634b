import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Problem } from '../../graphql/problem.type.js';
import { DateTime } from '../../graphql/scalars.js';

export const ScenarioAction = enumOf(
  'ScenarioAction',
  '情景操作。What can be done with a scenario.',
  {
    EDIT: '更改。Change it.',
    SUBMIT: '提交。Hand it in.',
    WITHDRAW: '撤回。Take it back.',
    RETURN: '退回。Send it back.',
    REJECT: '否决。Reject it.',
    APPROVE: '通过。Approve it.',
    FREEZE: '冻结。Freeze it by value.',
  },
);
export type ScenarioAction = keyof typeof ScenarioAction;

@ObjectType({ description: '情景经过。What was done with a scenario.', simpleResolvers: true })
export class ScenarioEvent {
  @Field(() => ScenarioAction, { description: '操作。What was done.' })
  action!: ScenarioAction;

  @Field(() => DateTime, { description: '时间。When.' })
  at!: string;

  @Field(() => String, { description: '经办人。By whom.' })
  byName!: string;

  @Field(() => String, { nullable: true, description: '意见。Comment.' })
  comment!: string | null;

  @Field(() => String, { nullable: true, description: '文号。Number of the document.' })
  documentNumber!: string | null;
}

@ObjectType({
  description: '核对项。What has to hold before a scenario is handed in or frozen.',
  simpleResolvers: true,
})
export class ChecklistItem {
  @Field(() => String, { description: '标识。Key of the item.' })
  key!: string;

  @Field(() => String, { description: '名称。What has to hold.' })
  label!: string;

  @Field(() => Boolean, { description: '是否满足。Whether it holds.' })
  isDone!: boolean;

  @Field(() => ScenarioAction, {
    description: '未满足时不能做的操作。What it stands in the way of.',
  })
  blocks!: ScenarioAction;

  @Field(() => [Problem], { description: '尚缺什么。What is missing.' })
  problems!: Problem[];
}
