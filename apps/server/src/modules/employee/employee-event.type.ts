import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime, Decimal, Money } from '../../graphql/scalars.js';

export const EmployeeEventType = enumOf(
  'EmployeeEventType',
  '事件类别。What happened; by month, or by day for the four kinds of leave.',
  {
    JOINED: '入职（月）。Joined, by month.',
    LEFT: '离岗、解聘（月）。Left or dismissed, by month.',
    RESIGNED: '辞职（月）。Resigned, by month.',
    TRANSFERRED: '调出（月）。Transferred out, by month.',
    RETIRED: '退休（月）。Retired, by month of the formalities.',
    SUSPENDED: '停职（月）。Suspended, from the month of the decision.',
    AWAITING_APPOINTMENT: '待聘（月）。Awaiting appointment, from the month of the decision.',
    STUDY_LEAVE: '脱产进修（月）。Study leave, from the month of departure.',
    SECONDMENT: '外派、挂职、借调（月）。Secondment, by month.',
    PRACTICE: '专业实践锻炼（月）。Professional practice, by month.',
    LONG_TERM_SICK: '长期病假（月）。Long-term sickness, by month.',
    SERIOUS_ILLNESS: '癌症、精神病等重病（月）。Serious illness, from its first month.',
    SICK_LEAVE: '病假（日）。Sick leave, by day.',
    PERSONAL_LEAVE: '事假（日）。Personal leave, by day.',
    ABSENT_WITHOUT_LEAVE: '旷工（日）。Absence without leave, by day.',
    PROTECTED_LEAVE: '探亲、婚丧、产假等（日）。Protected leave, by day.',
    DISCRETIONARY_CUT: '酌情扣减（月、金额）。Discretionary cut, a month and an amount.',
    AWARD: '突出业绩奖励（月、金额）。Award for outstanding results, a month and an amount.',
  },
);
export type EmployeeEventType = keyof typeof EmployeeEventType;

export const HeldResolution = enumOf(
  'HeldResolution',
  '暂扣的处理。What became of money withheld.',
  {
    REPAID: '已补发。Repaid.',
    FORFEITED: '不再发放。Forfeited.',
  },
);
export type HeldResolution = keyof typeof HeldResolution;

@ObjectType({
  implements: Node,
  description: '人员事件。Something that happened to a person and what it depends on.',
  simpleResolvers: true,
})
export class EmployeeEvent extends Node {
  readonly __typename!: 'EmployeeEvent';
  /** Whose it is, for the audit. */
  readonly employeeKey!: string;

  @Field(() => EmployeeEventType, { description: '类别。Kind of event.' })
  type!: EmployeeEventType;

  @Field(() => String, { description: '名称。What the kind is called.' })
  label!: string;

  @Field(() => String, { description: '条款，如 30(1)。Article and item that treat it.' })
  article!: string;

  @Field(() => String, { description: '起（月或日）。First month or day.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: '止（月或日，含），空为未止。Last month or day; null while it lasts.',
  })
  to!: string | null;

  @Field(() => Decimal, { nullable: true, description: '天数，以半天计。Days, in halves.' })
  days!: string | null;

  @Field(() => Money, { nullable: true, description: '金额。Amount of a cut or an award.' })
  amount!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否因公。Whether work-related.' })
  isWorkRelated!: boolean | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '病假工资比例。Share of the post allowance that sick pay leaves.',
  })
  sickPayShare!: string | null;

  @Field(() => HeldResolution, {
    nullable: true,
    description: '暂扣的处理，空为未了。What became of the money withheld; null while open.',
  })
  resolution!: HeldResolution | null;

  @Field(() => String, { nullable: true, description: '处理月份。Month of that resolution.' })
  resolvedIn!: string | null;

  @Field(() => String, { nullable: true, description: '原因。Why it was recorded.' })
  reason!: string | null;

  @Field(() => DateTime, { description: '登记时间。When it was recorded.' })
  recordedFrom!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: '被取代或撤销的时间，空为有效。When it was replaced or withdrawn.',
  })
  recordedTo!: string | null;

  @Field(() => String, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy!: string | null;
}
