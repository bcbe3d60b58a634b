import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal, Money } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { DepartmentYear } from './department-year.type.js';
import { Department, DepartmentKind } from './department.type.js';

@InputType({ description: '分职称人数。Heads by title class; a class left out is 0.' })
export class TitleHeadcountInput {
  @Field(() => Decimal, { nullable: true, description: '正高。Senior.' })
  senior?: string | null;

  @Field(() => Decimal, { nullable: true, description: '副高。Associate.' })
  associate?: string | null;

  @Field(() => Decimal, { nullable: true, description: '中级。Intermediate.' })
  intermediate?: string | null;

  @Field(() => Decimal, { nullable: true, description: '初级。Junior.' })
  junior?: string | null;

  @Field(() => Decimal, { nullable: true, description: '未定职称博士。Doctors without title.' })
  untitledDoctor?: string | null;

  @Field(() => Decimal, { nullable: true, description: '未定职称硕士。Masters without title.' })
  untitledMaster?: string | null;

  @Field(() => Decimal, { nullable: true, description: '其他未定职称。Others without title.' })
  untitledOther?: string | null;
}

@InputType({ description: '考核指标。What a score is made of.' })
export class ScoreIndicatorInput {
  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => Decimal, { description: '权重。Weight.' })
  weight!: string;

  @Field(() => Decimal, { description: '得分。Result.' })
  result!: string;

  @Field(() => String, { nullable: true, description: '目标。Target.' })
  target?: string | null;

  @Field(() => String, { nullable: true, description: '依据。Evidence.' })
  evidence?: string | null;
}

@InputType({
  description:
    '更正单位年度事实，未列出的保持不变。Appends a version; fields left out stay as they are.',
})
export class DepartmentYearSetInput {
  @Field(() => String, { description: '单位代码。Code of the department.' })
  department!: string;

  @Field(() => String, { description: '年度。Pay year.' })
  period!: string;

  @Field(() => Int, {
    nullable: true,
    description: '所见版本；首次登记时省略。Version last read; left out for the first.',
  })
  expectedVersion?: number | null;

  @Field(() => TitleHeadcountInput, {
    nullable: true,
    description: '教职工数，分职称。Heads by title class.',
  })
  headcount?: TitleHeadcountInput | null;

  @Field(() => TitleHeadcountInput, { nullable: true, description: '其中人事代理。Agency staff.' })
  agencyHeadcount?: TitleHeadcountInput | null;

  @Field(() => TitleHeadcountInput, {
    nullable: true,
    description: '其中非领导职务干部。Non-leading cadres.',
  })
  cadreHeadcount?: TitleHeadcountInput | null;

  @Field(() => TitleHeadcountInput, {
    nullable: true,
    description: '其中第十五条不参与者。Excluded by Article 15.',
  })
  excludedHeadcount?: TitleHeadcountInput | null;

  @Field(() => TitleHeadcountInput, {
    nullable: true,
    description: '十二个月末平均人数。Mean of the month-ends.',
  })
  monthMeanHeadcount?: TitleHeadcountInput | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '干部岗位系数之和。Post coefficients of the cadres.',
  })
  cadreCoefficients?: string | null;

  @Field(() => Decimal, { nullable: true, description: '岗位编制数。Approved posts.' })
  establishment?: string | null;

  @Field(() => Int, { nullable: true, description: '超缺编第几年。Which year in a row.' })
  varianceYear?: number | null;

  @Field(() => Int, { nullable: true, description: '第几年（不分方向）。The same, any direction.' })
  varianceYearAnyDirection?: number | null;

  @Field(() => Decimal, { nullable: true, description: '本单位学生数。Students of the college.' })
  students?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '公共基础课学时比例。Share of common course hours.',
  })
  commonCourseShare?: string | null;

  @Field(() => Decimal, { nullable: true, description: '年度考核得分。Score.' })
  score?: string | null;

  @Field(() => Boolean, { nullable: true, description: '考核是否合格。Whether it passed.' })
  isQualified?: boolean | null;

  @Field(() => Int, { nullable: true, description: '同分次序。Order among equal scores.' })
  tieOrder?: number | null;

  @Field(() => Decimal, { nullable: true, description: '机关、直属单位人数。Heads of an office.' })
  officeHeadcount?: string | null;

  @Field(() => Decimal, { nullable: true, description: '岗位系数之和。Sum of post coefficients.' })
  coefficients?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否独立核算。Whether it keeps its own accounts.',
  })
  hasOwnAccounts?: boolean | null;

  @Field(() => Money, { nullable: true, description: '单位创收（第六条）。Income of the unit.' })
  unitIncome?: string | null;

  @Field(() => Money, { nullable: true, description: '上年核拨额。Allocation of the year before.' })
  previousAllocation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '岗位津贴停发期间是否同停奖励。Whether the reward stops with the post allowance.',
  })
  isRewardStopped?: boolean | null;

  @Field(() => [ScoreIndicatorInput], {
    nullable: true,
    description: '考核指标，空为只有总分。Indicators; null for a bare total.',
  })
  indicators?: ScoreIndicatorInput[] | null;

  @Field(() => String, { nullable: true, description: '更正原因。Why it is changed.' })
  reason?: string | null;
}

@ObjectType({ description: '更正结果。Result of departmentYearSet.', simpleResolvers: true })
export class DepartmentYearSetPayload {
  @Field(() => DepartmentYear, {
    nullable: true,
    description: '新版本；版本冲突时为现有版本。The new version, or the present one on a conflict.',
  })
  departmentYear!: DepartmentYear | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: '新建单位。A new department.' })
export class DepartmentCreateInput {
  @Field(() => String, { description: '单位代码。Natural key, unique.' })
  code!: string;

  @Field(() => String, { description: '单位名称。Name.' })
  name!: string;

  @Field(() => DepartmentKind, { description: '单位类别。Kind.' })
  kind!: DepartmentKind;

  @Field(() => String, { description: '幂等键，保留 48 小时。Idempotency key, kept 48 hours.' })
  idempotencyKey!: string;
}

@ObjectType({ description: '新建结果。Result of departmentCreate.', simpleResolvers: true })
export class DepartmentCreatePayload {
  @Field(() => Department, { nullable: true, description: '单位。The department.' })
  department!: Department | null;

  @Field(() => [UserError], { description: '可改正的错误。Empty when done.' })
  userErrors!: UserError[];
}
