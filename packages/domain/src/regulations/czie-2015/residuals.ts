import { computed, type Explained, type Label, type Rule } from '../../kernel/explained.js';
import { roundToFen, sum } from '../../kernel/money.js';
import type { OfficeResult, Residual, ResidualId } from '../../outcome.js';
import { officeBudget } from './ch4-offices/art17-office-base.js';
import type { OfficeStaff } from './ch4-offices/art17-office-staff.js';
import type { FilledFacts } from './facts/department.js';
import { departmentFact } from './facts/leaves.js';

/**
 * What pools and payments leave between them, as named lines; positive means money left. D2 and D35
 * leave a balance of the teaching pool, D2b one of the offices, D11 and D37 pay beside the pool.
 */
export interface ResidualRequest {
  readonly facts: FilledFacts;
  readonly staff: OfficeStaff;
  readonly average: Explained;
  readonly officeBase: Explained | null;
  readonly offices: readonly OfficeResult[];
  readonly balance: Explained;
}

const LABELS: Readonly<Record<ResidualId, Label>> = {
  teachingPoolBalance: { zh: '核拨总量结余', en: 'balance of the teaching pool' },
  officeOverrun: {
    zh: '机关考核系数结余（负为超支）',
    en: 'balance of the offices after assessment',
  },
  researchBesidePool: { zh: '总量外科研工作津贴', en: 'research allowances beside the pool' },
  cadresBesidePool: { zh: '总量外非领导职务干部津贴', en: 'allowances of cadres beside the pool' },
};

const line = (id: ResidualId, amount: Explained): Residual => ({ id, label: LABELS[id], amount });

const ruleOf = (id: ResidualId, article: string, formula: string): Rule => ({
  label: LABELS[id],
  unit: 'yuan/year',
  formula,
  citation: { article, summary: LABELS[id] },
});

export function residualsOf(request: ResidualRequest): readonly Residual[] {
  const { staff, officeBase, balance } = request;
  const lines = [line('teachingPoolBalance', balance)];
  if (officeBase === null) return lines;
  lines.push(officeBalance(request, officeBase));
  if (staff.place === 'none' && staff.researchCoefficients.value.greaterThan(0)) {
    lines.push(researchBeside(staff.researchCoefficients, officeBase));
  }
  const cadres = cadresBeside(request.facts, officeBase);
  if (cadres) lines.push(cadres);
  return lines;
}

/** The offices' budget less what they get; with research posts inside the pool, both together. */
function officeBalance(
  { staff, average, offices }: ResidualRequest,
  officeBase: Explained,
): Residual {
  const budget = officeBudget(average, staff);
  const paid = offices.flatMap((office) => office.allocation ?? []);
  const isInside = staff.place !== 'none';
  const rule = ruleOf(
    'officeOverrun',
    '20',
    `{budget} - sum({paid})${isInside ? ' - roundToFen({M} * {R})' : ''}`,
  );
  const research = isInside
    ? roundToFen(officeBase.value.times(staff.researchCoefficients.value))
    : sum([]);
  const value = budget.value.minus(sum(paid.map((one) => one.value))).minus(research);
  const parts = {
    budget,
    paid,
    ...(isInside ? { M: officeBase, R: staff.researchCoefficients } : {}),
  };
  return line('officeOverrun', computed(rule, 'pool.officeOverrun', value, parts, ['D2b']));
}

function researchBeside(coefficients: Explained, officeBase: Explained): Residual {
  const rule = ruleOf('researchBesidePool', '22', '-roundToFen({M} * {R})');
  const value = roundToFen(officeBase.value.times(coefficients.value)).negated();
  const parts = { M: officeBase, R: coefficients };
  return line(
    'researchBesidePool',
    computed(rule, 'pool.researchBesidePool', value, parts, ['D11']),
  );
}

function cadresBeside(facts: FilledFacts, officeBase: Explained): Residual | undefined {
  const coefficients = facts.departments.flatMap((department) =>
    department.cadreCoefficients?.greaterThan(0)
      ? [departmentFact(department, 'cadreCoefficients', department.cadreCoefficients)]
      : [],
  );
  if (coefficients.length === 0) return undefined;
  const rule = ruleOf('cadresBesidePool', '28', '-roundToFen({M} * sum({x}))');
  const total = sum(coefficients.map((one) => one.value));
  const value = roundToFen(officeBase.value.times(total)).negated();
  const parts = { M: officeBase, x: coefficients };
  return line('cadresBesidePool', computed(rule, 'pool.cadresBesidePool', value, parts, ['D37']));
}
