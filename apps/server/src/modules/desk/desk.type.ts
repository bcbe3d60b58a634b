import type { AnyExplained } from '@hebo/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { DateTime, Decimal, Money } from '../../graphql/scalars.js';
import { Department } from '../department/department.type.js';
import { Employee } from '../employee/employee.type.js';
import type { Allocation, OfficeAllocation } from '../outcome/allocation.type.js';

export const ConfirmationStatus = enumOf(
  'ConfirmationStatus',
  '核对进度。How far the facts are confirmed.',
  {
    OPEN: '待秘书核对。Waits for the secretary.',
    CONFIRMED_BY_SECRETARY: '秘书已核对，待负责人确认。Waits for the head.',
    CONFIRMED_BY_HEAD: '负责人已确认。Confirmed by both.',
  },
);
export type ConfirmationStatus = keyof typeof ConfirmationStatus;

export const StaffingState = enumOf('StaffingState', '编制状况。How heads compare with posts.', {
  OVER: '超编。More heads than posts.',
  UNDER: '缺编。Fewer heads than posts.',
  EXACT: '满编。As many heads as posts.',
});
export type StaffingState = keyof typeof StaffingState;

export const DeskChangeKind = enumOf('DeskChangeKind', '变动类别。What kind of change it is.', {
  JOINED: '进入。Joined the department.',
  LEFT: '离开。Left.',
  APPOINTED: '聘任、晋升。Appointed or promoted: post, title or grade.',
  LEAVE: '请假、进修等。Leave, study, secondment and the like.',
  OTHER: '其他事实。Another fact.',
  CORRECTED: '更正以前月份。Recorded this month about another month.',
});
export type DeskChangeKind = keyof typeof DeskChangeKind;

@ObjectType({
  description: '一个单位一年的核对情况。How the facts of a department’s year are confirmed.',
  simpleResolvers: true,
})
export class FactConfirmation {
  @Field(() => ConfirmationStatus, { description: '进度。How far it is.' })
  status!: ConfirmationStatus;

  @Field(() => String, {
    nullable: true,
    description:
      '现有事实的摘要，确认时随附；尚无事实为空。Hash of the facts as they stand, sent along to confirm them.',
  })
  factsHash!: string | null;

  @Field(() => Boolean, {
    description: '确认之后事实是否又有变动。Whether facts have changed since they were confirmed.',
  })
  isStale!: boolean;

  @Field(() => String, { nullable: true, description: '核对的秘书。Secretary who confirmed.' })
  confirmedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '秘书核对时间。When the secretary did.' })
  confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: '确认的负责人。Head who confirmed.' })
  headName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '负责人确认时间。When the head did.' })
  headConfirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: '备注或退回原因。Note, or why reopened.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '退回重核的人。Who opened it again.' })
  reopenedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: '退回时间。When it was opened again.' })
  reopenedAt!: string | null;
}

@ObjectType({
  description:
    '编制与扣减。Heads, posts and what the variance takes; the rest is for whom it applies.',
})
export class DeskSummary {
  readonly allocation!: Allocation | OfficeAllocation | null;
  /** What the cost's explanation opens; null where the cost may not be seen or does not apply. */
  readonly cost!: AnyExplained | null;

  @Field(() => Decimal, { nullable: true, description: '教职工数 T。Heads.', simple: true })
  headcount!: string | null;

  @Field(() => Decimal, { nullable: true, description: '岗位编制数 B。Posts.', simple: true })
  establishment!: string | null;

  @Field(() => StaffingState, { nullable: true, description: '编制状况。State.', simple: true })
  staffing!: StaffingState | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '超缺编率 q。A fraction, not per cent.',
    simple: true,
  })
  staffingVariance!: string | null;

  @Field(() => Int, { nullable: true, description: '第几年。Year in a row.', simple: true })
  varianceYear!: number | null;

  @Field(() => Decimal, { nullable: true, description: '编制调节系数 Q。Factor.', simple: true })
  staffingAdjustment!: string | null;

  @Field(() => Money, {
    nullable: true,
    description:
      '核拨额 Z；机关、直属单位为管理服务津贴。公布前为空。Z of a college, the allowance of an office, a year; null before publication.',
    simple: true,
  })
  amount!: string | null;

  @Field(() => Money, {
    nullable: true,
    description:
      '超（缺）编扣减额 Q·|T−B|·K1·Y2，公布前为空。What it takes from Z, a year; null before publication.',
    simple: true,
  })
  adjustmentCost!: string | null;
}

@ObjectType({ description: '一项变动。A change of the month.', simpleResolvers: true })
export class DeskChange {
  @Field(() => String, { description: '标识，列表内唯一。Unique within the list.' })
  key!: string;

  @Field(() => DeskChangeKind, { description: '类别。Kind.' })
  kind!: DeskChangeKind;

  @Field(() => Employee, { description: '教职工。The person.' })
  employee!: Employee;

  @Field(() => String, { description: '内容。What changed.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '此前。Before.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '此后。After.' })
  after!: string | null;

  @Field(() => String, { description: '起（月或日）。From which month or day.' })
  from!: string;

  @Field(() => String, { nullable: true, description: '止（月或日）。Until when.' })
  to!: string | null;

  @Field(() => DateTime, { description: '登记时间。When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true, description: '原因。Why.' })
  reason!: string | null;
}

@ObjectType({
  description: '秘书工作台：一个单位一年。The desk of one department for one year.',
})
export class DepartmentDesk {
  @Field(() => Department, { description: '单位。The department.', simple: true })
  department!: Department;

  @Field(() => String, { description: '年度。Pay year.', simple: true })
  period!: string;
}
