import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';

export const DepartmentKind = enumOf('DepartmentKind', '单位类别。Kind of a department.', {
  COLLEGE: '二级学院。College.',
  TEACHING_DEPARTMENT: '二级教学部。Teaching department.',
  OFFICE: '机关。Office.',
  AFFILIATED: '直属单位。Affiliated unit.',
});
export type DepartmentKind = keyof typeof DepartmentKind;

@ObjectType({
  implements: Node,
  description: '单位。A college, teaching department, office or affiliated unit.',
})
export class Department extends Node {
  readonly __typename!: 'Department';
  /** The key in the database, for loaders. */
  readonly key!: string;

  @Field(() => String, { description: '单位代码。Natural key.', simple: true })
  code!: string;

  @Field(() => String, { description: '单位名称。Name.', simple: true })
  name!: string;

  @Field(() => DepartmentKind, { description: '单位类别。Kind.', simple: true })
  kind!: DepartmentKind;
}
