import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { EmployeeEventType, HeldResolution } from './employee-event.type.js';
import { EmployeeFactKind } from './employee-fact.type.js';
import { Employee } from './employee.type.js';

const NUMBER = '工号。Employee number.';
const REASON = '原因。Why it is recorded.';
const KEY = '幂等键，保留 48 小时。Idempotency key, kept 48 hours.';
const REPLACES = '所更正的条目，旧条目保留备查。The entry it takes the place of, which is kept.';

@InputType({ description: '一条有起止月份的事实。One dated fact.' })
export class EmployeeFactInput {
  @Field(() => EmployeeFactKind, { description: '类别。Which timeline.' })
  kind!: EmployeeFactKind;

  @Field(() => String, { description: '值。The value, a key or a code.' })
  value!: string;

  @Field(() => String, { description: '起始月份。First month, such as 2026-03.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: '终止月份（不含），省略为至今。First month in which it no longer holds.',
  })
  to?: string | null;
}

@InputType({ description: '新增人员或更正姓名等。A new person, or a corrected name.' })
export class EmployeeUpsertInput {
  @Field(() => String, { description: NUMBER })
  employeeNumber!: string;

  @Field(() => String, { description: '姓名。Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '参加工作月份。Month work was begun.' })
  workStarted?: string | null;

  @Field(() => String, { nullable: true, description: '退休年份，如 2031。Year of retirement.' })
  retirementYear?: string | null;

  @Field(() => [EmployeeFactInput], {
    nullable: true,
    description:
      '新增人员的各项事实，至少含单位与岗位类别。Facts of a new person: the department and the kind of post at least.',
  })
  facts?: EmployeeFactInput[] | null;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({
  description:
    '登记或更正一条事实；有 replaces 而无 value 为撤销。Records or corrects a fact; without a value it takes the replaced one away.',
})
export class EmployeeFactSetInput {
  @Field(() => String, { description: NUMBER })
  employeeNumber!: string;

  @Field(() => EmployeeFactKind, { description: '类别。Which timeline.' })
  kind!: EmployeeFactKind;

  @Field(() => String, { nullable: true, description: '值。The value, a key or a code.' })
  value?: string | null;

  @Field(() => String, { description: '起始月份。First month, such as 2026-03.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: '终止月份（不含），省略为至今。First month in which it no longer holds.',
  })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否接续：此前的条目到此为止。True when it follows the entry that holds then, which ends there.',
  })
  isSuccessor?: boolean | null;

  @Field(() => ID, { nullable: true, description: REPLACES })
  replaces?: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: '登记、更正或撤销一个事件。Records, corrects or withdraws an event.' })
export class EmployeeEventSetInput {
  @Field(() => String, { description: NUMBER })
  employeeNumber!: string;

  @Field(() => EmployeeEventType, { description: '类别。Kind of event.' })
  type!: EmployeeEventType;

  @Field(() => String, { description: '起（月或日）。First month, or first day of a leave.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: '止（月或日，含），省略为未止。Last month or day; left out while it lasts.',
  })
  to?: string | null;

  @Field(() => Decimal, { nullable: true, description: '天数，以半天计。Days, in halves.' })
  days?: string | null;

  @Field(() => Money, { nullable: true, description: '金额。Amount of a cut or an award.' })
  amount?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否因公。Whether work-related.' })
  isWorkRelated?: boolean | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '病假工资比例。Share that sick pay leaves.',
  })
  sickPayShare?: string | null;

  @Field(() => HeldResolution, {
    nullable: true,
    description: '暂扣的处理，省略为未了。What became of the money withheld.',
  })
  resolution?: HeldResolution | null;

  @Field(() => String, { nullable: true, description: '处理月份。Month of that resolution.' })
  resolvedIn?: string | null;

  @Field(() => ID, { nullable: true, description: REPLACES })
  replaces?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否撤销 replaces 所指事件。True to withdraw the event that is named.',
  })
  isWithdrawn?: boolean | null;

  @Field(() => String, { description: REASON })
  reason!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType({ description: '登记结果。Result of writing to a person.', simpleResolvers: true })
export class EmployeePayload {
  @Field(() => Employee, { nullable: true, description: '教职工。The person.' })
  employee!: Employee | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
