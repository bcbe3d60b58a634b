import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime } from '../../graphql/scalars.js';

export const EmployeeFactKind = enumOf(
  'EmployeeFactKind',
  '事实类别。What a dated fact is about; each kind is a timeline of its own.',
  {
    EMPLOYMENT: '用工性质。Established, agency or other staff.',
    DEPARTMENT: '所在单位，值为单位代码。Code of the department.',
    POST_KIND: '岗位类别。One of the seven kinds of post.',
    POST_GRADE: '岗位等级，值为附件行键。Row of the annex.',
    TITLE: '职称层次。Class of the title.',
    MANAGEMENT_GRADE: '职员级，值为表四行键。Row of Table 4.',
    WORKER_GRADE: '工人等级，值为表五行键。Row of Table 5.',
    DEGREE: '学历（位）。Doctor, master or other.',
    NON_LEADING: '非领导职务干部，值为 true。Non-leading cadre; the value is true.',
    DEPUTY_IN_CHARGE: '主持工作的副职，值为正职的表四行键。Row of the chief in Table 4.',
  },
);
export type EmployeeFactKind = keyof typeof EmployeeFactKind;

@ObjectType({
  implements: Node,
  description:
    '一条有起止月份的事实。One dated fact, for the months from its first up to, not including, its end.',
  simpleResolvers: true,
})
export class EmployeeFact extends Node {
  readonly __typename!: 'EmployeeFact';

  @Field(() => EmployeeFactKind, { description: '类别。Which timeline it is part of.' })
  kind!: EmployeeFactKind;

  @Field(() => String, { description: '值。The value, a key or a code.' })
  value!: string;

  @Field(() => String, { description: '名称。What the value is called.' })
  label!: string;

  @Field(() => String, { description: '起始月份。First month, such as 2026-03.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: '终止月份（不含），空为至今。First month in which it no longer holds.',
  })
  to!: string | null;

  @Field(() => DateTime, { description: '登记时间。When it was recorded.' })
  recordedFrom!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: '被取代的时间，空为有效。When another entry took its place; null while it stands.',
  })
  recordedTo!: string | null;

  @Field(() => String, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true, description: '原因。Why it was recorded.' })
  reason!: string | null;
}

@ObjectType({
  description: '事实可取的值。A value that a kind of fact may take.',
  simpleResolvers: true,
})
export class EmployeeFactOption {
  @Field(() => EmployeeFactKind, { description: '类别。Kind of fact.' })
  kind!: EmployeeFactKind;

  @Field(() => String, { description: '值。The value as it is sent.' })
  value!: string;

  @Field(() => String, { description: '名称。What it is called.' })
  label!: string;
}
