import type { DepartmentYearInput, ScoreIndicatorInput } from '@hebo/domain';
import { EARLIER_YEARS } from './earlier-years.js';

/** 创收: income of colleges that joins their own pool (Art. 6), by year. */
const UNIT_INCOME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2025': { C01: '320000.00', C02: '285000.00', C07: '410000.00', C11: '150000.00' },
  '2026': { C01: '360000.00', C02: '300000.00', C07: '395000.00', C11: '180000.00' },
};

/** Art. 29(1): whose reward stops with the post allowance, by the college's own plan. */
const STOP_REWARD: readonly string[] = ['C05', 'C09'];

const indicator = (
  name: string,
  [weight, result]: readonly [string, string],
  [target, evidence]: readonly [string, string],
): ScoreIndicatorInput => ({ name, weight, result, target, evidence });

/** Two scores of 2026 tell what they are made of; the others were handed in as totals. */
const INDICATORS: Readonly<Record<string, ScoreIndicatorInput[]>> = {
  C02: [
    indicator('人才培养质量', ['0.4', '98'], ['毕业生就业率不低于 95%', '就业率 97.6%']),
    indicator('专业与课程建设', ['0.35', '95'], ['省级以上项目 3 项', '省级在线课程 3 门']),
    indicator('管理与服务', ['0.25', '96.2'], ['师生满意度 95 分', '满意度调查 96.2 分']),
  ],
  O09: [
    indicator('教学运行', ['0.5', '96'], ['教学事故为零', '全年无教学事故']),
    indicator('质量工程组织', ['0.3', '95'], ['项目按期结题', '12 项按期,1 项延期']),
    indicator('服务满意度', ['0.2', '96'], ['满意度 95 分', '满意度调查 96 分']),
  ],
};

/** What a unit's year holds beside heads, posts and score. */
export function unitFacts(code: string, period: string): Partial<DepartmentYearInput> {
  const indicators = period === '2026' ? INDICATORS[code] : undefined;
  return {
    unitIncome: UNIT_INCOME[period]?.[code] ?? null,
    previousAllocation: EARLIER_YEARS[period]?.allocations[code] ?? null,
    stopsReward: STOP_REWARD.includes(code) ? true : null,
    ...(indicators && { indicators }),
  };
}
