import type { Label } from '../kernel/explained.js';
import { Decimal, ONE } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import { Reader, share, type Check } from '../kernel/read.js';

/** What the user assumes of the years to come; shares and growth as decimal text, `0.05`. */
export interface ProjectionAssumptions {
  /** How many years, one to ten; left out, five. */
  readonly years?: number | null;
  /** By year; a shorter list goes on with its last, an empty one with nought. */
  readonly poolGrowth?: readonly string[] | null;
  readonly studentGrowth?: readonly string[] | null;
  readonly establishmentGrowth?: readonly string[] | null;
  /** Of those who have five years in their title, who gets the next one; left out, nobody. */
  readonly promotionShare?: string | null;
  /** Of those who retire, who is replaced; left out, all. */
  readonly replacementShare?: string | null;
}

const GROWTHS = ['poolGrowth', 'studentGrowth', 'establishmentGrowth'] as const;
type Growth = (typeof GROWTHS)[number];

export interface Assumed {
  readonly years: number;
  readonly promotionShare: Decimal;
  readonly replacementShare: Decimal;
  /** By what a year's figure is multiplied, the first projected year being nought. */
  readonly factorOf: (growth: Growth, year: number) => Decimal;
}

export const MOST_YEARS = 10;
const USUAL_YEARS = 5;

/** From nothing lost to twice as much; losing all of it would leave nothing to divide. */
const growth: Check = (value) =>
  value.abs().greaterThan(ONE) || value.equals(-1)
    ? 'share_must_be_within_zero_and_one'
    : undefined;

export function parseAssumptions(input: ProjectionAssumptions): Parsed<Assumed> {
  const reader = new Reader();
  const years = input.years ?? USUAL_YEARS;
  if (!Number.isInteger(years) || years < 1 || years > MOST_YEARS) {
    const values = { value: String(years), options: `1–${MOST_YEARS}` };
    reader.report('unknown_value', 'assumptions.years', values);
  }
  const lists = new Map(
    GROWTHS.map((name) => [
      name,
      (input[name] ?? []).map((text, index) =>
        reader.required(text, `assumptions.${name}.${index}`, growth),
      ),
    ]),
  );
  const shareOf = (name: 'promotionShare' | 'replacementShare', usual: string): Decimal =>
    reader.optional(input[name], `assumptions.${name}`, share) ?? new Decimal(usual);
  const promotionShare = shareOf('promotionShare', '0');
  const replacementShare = shareOf('replacementShare', '1');
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  const factorOf = (name: Growth, year: number): Decimal => {
    const list = lists.get(name) ?? [];
    return ONE.plus(list[Math.min(year, list.length - 1)] ?? 0);
  };
  return { ok: true, value: { years, promotionShare, replacementShare, factorOf } };
}

/** What a projection takes for granted beside what the user sets; shown with every result. */
export const PROJECTION_RULES: readonly Label[] = [
  {
    zh: '人员在退休年份的年末离岗；未登记退休年份的不退休',
    en: 'People leave at the end of their retirement year; without one on record nobody retires',
  },
  {
    zh: '补充人员次年一月到原部门任初级岗位（教学、专技为助级十二级，管理为十级，工勤为普通工，科研为中级）',
    en: 'Replacements start in January in the same department at the lowest post of their kind',
  },
  {
    zh: '晋升限于教学、科研、专技、辅导员和双肩挑人员，现职称满五年，按任职先后，一月起聘，岗位为新职称最低一级',
    en: 'Titles rise by one after five years, the longest in the title first, from January, to its lowest post grade',
  },
  {
    zh: '档次、工作年限和连续超（缺）编年数按制度逐月、逐年推算；人员以外录入的人数不变',
    en: 'Steps, years of work and years of variance follow the rules; heads entered otherwise than people tell stay',
  },
  {
    zh: '考核均为合格，单位考核得分、科研工作量、学时比例与基准年相同，不发生缺勤',
    en: 'Everybody is qualified; scores, research workloads and course shares stay; nobody is absent',
  },
  {
    zh: '核定年度总额、突出业绩、单位创收与基准年相同；预发按上一年度的结果',
    en: "The approved total, awards and units' income stay; instalments follow the year before",
  },
];
