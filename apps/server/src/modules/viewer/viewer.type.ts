import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';

export const Role = enumOf('Role', '角色。What a person may act as.', {
  LEADERSHIP: '领导小组。Leadership group.',
  PERSONNEL: '人事处。Personnel office.',
  FINANCE: '财务处。Finance office.',
  DEPARTMENT_SECRETARY: '部门秘书。Secretary of a department.',
  DEPARTMENT_HEAD: '部门负责人。Head of a department.',
  DATA_OWNER: '数据提供部门。Owner of a kind of fact.',
  EMPLOYEE: '教职工。Member of staff.',
  AUDITOR: '审计、纪检。Auditor.',
  SYSTEM_ADMINISTRATOR: '系统管理员。System administrator.',
  SECURITY_ADMINISTRATOR: '安全管理员。Security administrator.',
});
export type Role = keyof typeof Role;

@ObjectType({ description: '当前登录者。Who is asking.' })
export class Viewer {
  @Field(() => ID, { description: '标识。Opaque id.' })
  id!: string;

  @Field(() => String, { description: '姓名。Name.' })
  name!: string;

  @Field(() => String, { description: '账号。Account name.' })
  accountName!: string;

  @Field(() => [Role], { description: '所有角色。All roles held.' })
  roles!: readonly Role[];

  @Field(() => Role, {
    nullable: true,
    description: '当前角色，令牌为空。Role acted in; null for tokens.',
  })
  actingAs!: Role | null;

  @Field(() => [String], {
    description:
      '可用的操作。Operations that this principal is not refused, such as Query.allocations.',
  })
  permissions!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      '本人工号，未绑定为空。Own employee number; null where the account is bound to nobody.',
  })
  employeeNumber!: string | null;

  readonly departmentKeys!: readonly string[];

  @Field(() => String, { description: '语言。Language of messages, zh or en.' })
  locale!: string;
}
