import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AUDIT_SOURCES } from '../../database/occasion.js';
import { connectionOf } from '../../graphql/connection.type.js';
import { enumOf } from '../../graphql/enums.js';
import { DateOnly, DateTime } from '../../graphql/scalars.js';
import { Role } from '../viewer/viewer.type.js';

export const AuditAction = enumOf('AuditAction', '操作类型。What somebody did.', {
  CHANGE: '更改数据。A change of data.',
  SIGN_IN: '登录。Signing in, or trying to.',
  SIGN_OUT: '退出。Signing out.',
  ROLE_SWITCH: '切换角色。Taking on another role.',
  READ_PAY: '查看他人薪酬。Reading the pay of another person.',
  EXPORT: '导出。An export.',
  REFUSED: '被拒绝的操作。What was refused.',
  IMPORT: '导入。An import.',
  TOKEN: '接口令牌。A token for another system.',
});
export type AuditAction = keyof typeof AuditAction;

export const AuditSource = enumOf('AuditSource', '来源。Where it came from.', {
  PAGE: '页面。A page of this site.',
  IMPORT: '导入文件。An imported file.',
  API: '外部系统。Another system.',
  SYSTEM: '系统。The server itself.',
} satisfies Record<(typeof AUDIT_SOURCES)[number], string>);
export type AuditSource = keyof typeof AuditSource;

export const AuditOutcome = enumOf('AuditOutcome', '结果。How it ended.', {
  DONE: '完成。Done.',
  REFUSED: '拒绝。Refused.',
  FAILED: '失败。Failed.',
});
export type AuditOutcome = keyof typeof AuditOutcome;

@ObjectType({ description: '一处变更。One value that changed.', simpleResolvers: true })
export class AuditChange {
  @Field(() => String, { description: '所属对象及其条目。The object, and which entry of it.' })
  objectLabel!: string;

  @Field(() => String, { description: '字段。Name of the field.' })
  field!: string;

  @Field(() => String, { description: '字段名称。Its label.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '原值。The old value.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: '新值。The new value.' })
  new!: string | null;
}

@ObjectType({ description: '一条审计记录。One entry of the audit log.', simpleResolvers: true })
export class AuditEntry {
  @Field(() => ID, { description: '标识。Its id.' })
  id!: string;

  @Field(() => String, { description: '编号，连续。Number in the chain, without gaps.' })
  number!: string;

  @Field(() => DateTime, { description: '时间。When.' })
  at!: string;

  @Field(() => String, { description: '操作人。Who did it.' })
  actor!: string;

  @Field(() => String, { nullable: true, description: '账号。The account.' })
  accountName!: string | null;

  @Field(() => Role, { nullable: true, description: '当时的角色。The role acted in.' })
  actingAs!: Role | null;

  @Field(() => AuditAction, { description: '操作类型。What was done.' })
  action!: AuditAction;

  @Field(() => String, { nullable: true, description: '接口操作。The operation.' })
  operation!: string | null;

  @Field(() => String, { nullable: true, description: '对象类型。Type of the object.' })
  objectType!: string | null;

  @Field(() => String, { nullable: true, description: '对象类型名称。Label of the type.' })
  objectTypeLabel!: string | null;

  @Field(() => ID, { nullable: true, description: '对象标识。Id of the object, where it is one.' })
  objectId!: string | null;

  @Field(() => String, { nullable: true, description: '对象名称。What the object is called.' })
  objectLabel!: string | null;

  @Field(() => Int, { description: '涉及的行数。How many rows it concerns.' })
  count!: number;

  @Field(() => [String], { description: '涉及人员的工号。Numbers of the people concerned.' })
  employeeNumbers!: string[];

  @Field(() => String, { nullable: true, description: '年度。The period.' })
  period!: string | null;

  @Field(() => [AuditChange], {
    description: '变更，最多前 50 行。The changes, of the first fifty rows at most.',
  })
  changes!: AuditChange[];

  @Field(() => String, { nullable: true, description: '原因。Why.' })
  reason!: string | null;

  @Field(() => AuditSource, { description: '来源。Where it came from.' })
  source!: AuditSource;

  @Field(() => String, { nullable: true, description: '网络地址。The address.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: '请求编号。Id of the request.' })
  requestId!: string | null;

  @Field(() => AuditOutcome, { description: '结果。How it ended.' })
  outcome!: AuditOutcome;

  @Field(() => String, { description: '哈希。Hash of the entry and all before it.' })
  hash!: string;
}

export const AuditConnection = connectionOf('Audit', () => AuditEntry, '审计记录');

@InputType({ description: '审计记录的筛选。Filter of the audit log.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: '操作人，部分姓名或账号。Part of who.' })
  actor?: string | null;

  @Field(() => [AuditAction], { nullable: true, description: '操作类型。What was done.' })
  action?: AuditAction[] | null;

  @Field(() => String, { nullable: true, description: '对象类型。Type of the object.' })
  objectType?: string | null;

  @Field(() => ID, { nullable: true, description: '对象。The object.' })
  objectId?: string | null;

  @Field(() => String, { nullable: true, description: '涉及的工号。A person concerned.' })
  employeeNumber?: string | null;

  @Field(() => String, { nullable: true, description: '涉及的单位代码。A department concerned.' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: '年度。The period.' })
  period?: string | null;

  @Field(() => DateOnly, { nullable: true, description: '自哪一日。From this day on.' })
  from?: string | null;

  @Field(() => DateOnly, { nullable: true, description: '至哪一日。Until this day.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: '任意文字。Any text.' })
  search?: string | null;
}

@ObjectType({ description: '链的一端。An end of the chain.', simpleResolvers: true })
export class AuditChainEnd {
  @Field(() => String, { description: '编号。Number of the last entry.' })
  number!: string;

  @Field(() => String, { description: '哈希。Its hash.' })
  hash!: string;
}

@ObjectType({ description: '断开之处。Where the chain breaks.', simpleResolvers: true })
export class AuditBrokenLink {
  @Field(() => String, { description: '编号。Number of the first bad entry.' })
  number!: string;

  @Field(() => String, { description: '原因。What is wrong with it.' })
  reason!: string;
}

@ObjectType({ description: '校验链的结果。Result of checking the chain.', simpleResolvers: true })
export class AuditCheck {
  @Field(() => Boolean, { description: '是否完整。Whether every link holds.' })
  isWhole!: boolean;

  @Field(() => Int, { description: '已校验的条数。Entries found right.' })
  checked!: number;

  @Field(() => AuditBrokenLink, {
    nullable: true,
    description: '第一处断开，没有则为空。The first bad entry, if there is one.',
  })
  firstBroken!: AuditBrokenLink | null;

  @Field(() => AuditChainEnd, { description: '链尾，宜另行保存。The end; keep it elsewhere.' })
  head!: AuditChainEnd;
}
