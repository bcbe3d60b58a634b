import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { ImportKind } from './import.enums.js';
import { Import } from './import.type.js';

@InputType({ description: '开始导入：先核对，不写入。Begins an import: checked, not written.' })
export class ImportCreateInput {
  @Field(() => String, { description: '上传所得的令牌。Token of the uploaded file.' })
  uploadToken!: string;

  @Field(() => ImportKind, { description: '种类。What the file holds.' })
  kind!: ImportKind;

  @Field(() => String, { nullable: true, description: '年度，按年度的种类必填。Pay year.' })
  period?: string | null;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@InputType({ description: '确认导入。Writes what was checked.' })
export class ImportCommitInput {
  @Field(() => ID, { description: '导入。The import.' })
  id!: string;

  @Field(() => String, { description: '所核对方案的摘要。Hash of the plan that was seen.' })
  expectedHash!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否仅导入正确行；省略时有错即不写入。Only the right rows; else all or nothing.',
  })
  isRightRowsOnly?: boolean | null;

  @Field(() => String, { description: '原因。Why it is recorded.' })
  reason!: string;
}

@InputType({ description: '放弃导入。Gives an import up.' })
export class ImportCancelInput {
  @Field(() => ID, { description: '导入。The import.' })
  id!: string;
}

@InputType({ description: '撤销导入。Takes an import back.' })
export class ImportUndoInput {
  @Field(() => ID, { description: '导入。The import.' })
  id!: string;

  @Field(() => String, { description: '原因。Why it is taken back.' })
  reason!: string;
}

@ObjectType({ description: '导入结果。Result of a step of an import.', simpleResolvers: true })
export class ImportPayload {
  @Field(() => Import, { nullable: true, description: '导入。The import.' })
  import!: Import | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
