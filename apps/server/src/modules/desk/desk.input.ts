import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { DepartmentDesk } from './desk.type.js';

@InputType({ description: '核对无误。Confirms the facts of a department’s year.' })
export class FactsConfirmInput {
  @Field(() => String, { description: '单位代码。Code of the department.' })
  department!: string;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { description: '所见事实的摘要。Hash of the facts that were seen.' })
  factsHash!: string;

  @Field(() => String, { nullable: true, description: '备注。Note.' })
  note?: string | null;
}

@InputType({ description: '退回重新核对。Opens confirmed facts again.' })
export class FactsReopenInput {
  @Field(() => String, { description: '单位代码。Code of the department.' })
  department!: string;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => String, { description: '原因。Why.' })
  reason!: string;
}

@ObjectType({ description: '核对结果。Result of confirming.', simpleResolvers: true })
export class DepartmentDeskPayload {
  @Field(() => DepartmentDesk, { nullable: true, description: '工作台。The desk.' })
  departmentDesk!: DepartmentDesk | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
