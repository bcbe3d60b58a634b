import type { ProblemCode } from '@hebo/domain';
import type { Wording } from '../common/locale.js';

/** What is wrong with an input of the regulation, and what to do. */
export const DOMAIN_WORDS: Readonly<Record<ProblemCode, Wording>> = {
  missing: {
    zh: '缺少此项，请填写后再算。',
    en: 'This value is missing; enter it to compute.',
  },
  not_a_number: {
    zh: '“{value}”不是数，请填写如 12.5 的十进制数。',
    en: '“{value}” is not a number; enter a decimal such as 12.5.',
  },
  not_an_integer: {
    zh: '须为整数，现为 {value}。',
    en: 'A whole number is needed; it is {value}.',
  },
  not_a_boolean: {
    zh: '“{value}”须为 true（是）或 false（否）。',
    en: '“{value}” must be true or false.',
  },
  not_a_period: {
    zh: '“{value}”不是年度，请填写如 2026。',
    en: '“{value}” is not a year; enter one such as 2026.',
  },
  unknown_value: {
    zh: '“{value}”不在可选项之内：{options}。',
    en: '“{value}” is not one of the options: {options}.',
  },
  unknown_path: {
    zh: '没有这一项，请从参数清单中选择。',
    en: 'There is no such value; choose one from the list of parameters.',
  },
  unknown_department: {
    zh: '没有代码为“{department}”的单位，请核对单位代码。',
    en: 'There is no department with the code “{department}”; check the code.',
  },
  must_not_be_negative: {
    zh: '不能为负，现为 {value}。',
    en: 'It cannot be negative; it is {value}.',
  },
  must_be_positive: {
    zh: '须大于零，现为 {value}。',
    en: 'It must be above zero; it is {value}.',
  },
  money_has_at_most_two_decimals: {
    zh: '金额最多两位小数（精确到分），现为 {value}。',
    en: 'An amount has at most two decimals (fen); it is {value}.',
  },
  establishment_must_be_positive: {
    zh: '岗位编制数须大于零，否则超缺编率无从计算；请人事处核定编制。',
    en: 'The establishment must be above zero, or the variance has no meaning; have the personnel office set it.',
  },
  headcount_must_be_positive: {
    zh: '教职工数合计须大于零。',
    en: 'The heads must add up to more than zero.',
  },
  parts_exceed_headcount: {
    zh: '其中人数 {value} 多于该职称的教职工数 {headcount}。',
    en: 'These {value} are more than the {headcount} heads of that title.',
  },
  share_must_be_within_zero_and_one: {
    zh: '比例须在 0 与 1 之间，如 24% 填写 0.24；现为 {value}。',
    en: 'A share lies between 0 and 1, so 24% is entered as 0.24; it is {value}.',
  },
  shares_sum_to_more_than_one: {
    zh: '各教学部公共基础课学时比例之和为 {value}，不能超过 1。',
    en: 'The shares of common course hours add up to {value}; they cannot exceed 1.',
  },
  variance_year_starts_at_one: {
    zh: '超缺编年次从 1 起，现为 {value}。',
    en: 'The count of years starts at 1; it is {value}.',
  },
  nobody_has_students: {
    zh: '各学院都没有学生，学生划拨基数无从计算；请先录入学生数。',
    en: 'No college has students, so there is no student rate; enter the students first.',
  },
  no_teaching_departments: {
    zh: '该年度没有学院或教学部的数据，请先录入。',
    en: 'The year has no college or teaching department yet; enter their facts first.',
  },
  staff_units_must_be_positive: {
    zh: '各单位人员基数合计须大于零，请核对人数与编制。',
    en: 'The staff units must add up to more than zero; check heads and establishments.',
  },
  student_units_must_be_positive: {
    zh: '各单位学生基数合计须大于零，请核对学生数与学时比例。',
    en: 'The student units must add up to more than zero; check students and shares.',
  },
  rates_come_in_pairs: {
    zh: '定基数时 K1 与 K2 须同时给出，缺一不可。',
    en: 'With given rates both K1 and K2 are needed; one alone does not do.',
  },
  rate_exceeds_pool: {
    zh: '给定的基数已超出总量，另一基数将为负；请调低基数或提高总量。',
    en: 'The given rate alone takes more than the pool; lower it or raise the pool.',
  },
  pool_is_given_twice: {
    zh: '一般业绩总量与教学工作津贴总额只能给出一个。',
    en: 'Give the general pool or the teaching pool, not both.',
  },
  tie_needs_an_order: {
    zh: '考核同分，按所选口径 D7 须填写人工次序。',
    en: 'Scores are equal; by the chosen reading D7 an order has to be entered.',
  },
  blank_cell: {
    zh: '附件此格空白，须先作出决定，不能直接发放。',
    en: 'This cell is blank in the annex; it needs a decision before anything is paid.',
  },
  not_a_month: {
    zh: '“{value}”不是月份，请填写如 2026-03。',
    en: '“{value}” is not a month; enter one such as 2026-03.',
  },
  not_a_day: {
    zh: '“{value}”不是日期，请填写如 2026-03-15。',
    en: '“{value}” is not a day; enter one such as 2026-03-15.',
  },
  ends_before_it_starts: {
    zh: '止（{to}）须在起（{from}）之后。',
    en: 'It ends ({to}) before it begins ({from}).',
  },
  two_at_once: {
    zh: '{month} 起与另一条重叠，同一时间只能有一条；请先使前一条截止，或更正前一条。',
    en: 'From {month} on it overlaps another entry; only one holds at a time. End or correct the earlier one.',
  },
  two_leaves_on_one_day: {
    zh: '{day} 已有另一张假条，同一天只能算一种假。',
    en: 'There is another leave on {day}; a day counts as one leave.',
  },
  days_come_in_halves: {
    zh: '天数以半天计，如 0.5、1、1.5；现为 {value}。',
    en: 'Days are counted in halves, such as 0.5, 1 or 1.5; it is {value}.',
  },
  days_exceed_month: {
    zh: '{value} 天多于 {month} 当月的天数。',
    en: '{value} days are more than {month} has.',
  },
  days_exceed_leave: {
    zh: '{value} 天多于假条 {from} 至 {to} 的天数。',
    en: '{value} days are more than the leave from {from} to {to} has.',
  },
  days_stand_in_one_month: {
    zh: '填写天数时假条须在同一个月内（{from} 至 {to}），请按月分开登记。',
    en: 'Where days are given the leave stays within one month ({from} to {to}); record it month by month.',
  },
  does_not_apply: {
    zh: '此项不适用于该类别，请去掉。',
    en: 'It does not apply to this kind; leave it out.',
  },
  amendment_begins_in_january: {
    zh: '此项按全年计算，须自某年一月起执行，现为 {value}。',
    en: 'This number is of a whole year and begins in a January; it is {value}.',
  },
};
