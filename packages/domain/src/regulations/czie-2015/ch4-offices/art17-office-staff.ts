import { RESEARCH_FIELDS } from '../../../fields.js';
import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum, type Decimal } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { FilledFacts, Office } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { Choices } from '../readings.js';

/**
 * Art. 17, T1, ΣT2 and Σxy: the heads and post coefficients by which the general pool is shared.
 *
 * Units with their own accounts stand outside (Art. 3). Where research posts stand is reading D11.
 */
const CITATION = {
  article: '17',
  summary: { zh: '机关与学院的人数和岗位系数', en: 'heads and post coefficients of both sides' },
};

const OFFICE_HEADS: Rule = {
  label: { zh: '机关、直属单位人数', en: 'office heads' },
  symbol: 'T1',
  unit: 'head',
  formula: 'sum({heads})',
  citation: CITATION,
};
const COLLEGE_HEADS: Rule = {
  label: { zh: '二级学院（部）人数之和', en: 'heads of colleges and teaching departments' },
  symbol: 'ΣT2',
  unit: 'head',
  formula: 'sum({heads})',
  citation: CITATION,
};
const WEIGHTED: Rule = {
  label: { zh: '岗位系数与人数乘积之和', en: 'sum of post coefficients' },
  symbol: 'Σxy',
  unit: 'coefficient',
  formula: 'sum({coefficients})',
  citation: CITATION,
};

/** Where research posts stand (D11): `none` is also what a year without them comes to. */
export type ResearchPlace = 'none' | 'inside' | 'counted';

/** Everything Art. 17 divides by: heads, coefficients, the ratio, research posts. */
export interface OfficeStaff {
  readonly offices: readonly Office[];
  readonly coefficientsOf: ReadonlyMap<string, Explained>;
  readonly headsOf: ReadonlyMap<string, Explained>;
  readonly officeHeadcount: Explained;
  readonly collegeHeadcount: Explained;
  readonly weightedCoefficients: Explained;
  readonly researchCoefficients: Explained;
  readonly researchHeadcount: Explained | null;
  readonly officeRatio: Explained;
  readonly place: ResearchPlace;
  /** The readings that research posts bring in. */
  readonly readings: readonly string[];
}

export function countOfficeStaff(
  facts: FilledFacts,
  heads: readonly Explained[],
  officeRatio: Explained,
  choices: Choices,
  reader: Reader,
): OfficeStaff {
  const inScope = facts.offices.filter((office) => !office.hasOwnAccounts);
  const leavesBy = (field: 'officeHeadcount' | 'coefficients', of: (office: Office) => Decimal) =>
    new Map(
      facts.offices.map((office) => [office.code, departmentFact(office, field, of(office))]),
    );
  const headsOf = leavesBy('officeHeadcount', (office) => office.headcount);
  const coefficientsOf = leavesBy('coefficients', (office) => office.coefficients);
  const total = (rule: Rule, key: string, name: string, parts: readonly Explained[]): Explained =>
    computed(rule, key, sum(parts.map((part) => part.value)), { [name]: parts });
  const scoped = (leaves: ReadonlyMap<string, Explained>): readonly Explained[] =>
    inScope.flatMap((office) => leaves.get(office.code) ?? []);
  const weightedCoefficients = total(
    WEIGHTED,
    'pool.weightedCoefficients',
    'coefficients',
    scoped(coefficientsOf),
  );
  const research = facts.research;
  const coefficients = research?.coefficients ?? sum([]);
  const place = placeOf(coefficients, weightedCoefficients.value, choices);
  if (place === 'counted' && research?.headcount === null) {
    reader.report('missing', 'research.headcount');
  }
  return {
    offices: inScope,
    coefficientsOf,
    headsOf,
    officeHeadcount: total(OFFICE_HEADS, 'pool.officeHeadcount', 'heads', scoped(headsOf)),
    collegeHeadcount: total(COLLEGE_HEADS, 'pool.collegeHeadcount', 'heads', heads),
    weightedCoefficients,
    researchCoefficients: researchFact(research, 'coefficients', coefficients),
    researchHeadcount: research?.headcount
      ? researchFact(research, 'headcount', research.headcount)
      : null,
    officeRatio,
    place,
    readings: coefficients.isZero() ? [] : ['D11'],
  };
}

function researchFact(
  research: FilledFacts['research'],
  field: 'headcount' | 'coefficients',
  value: Decimal,
): Explained {
  const symbol = field === 'coefficients' ? { symbol: 'R' } : {};
  const rule = { ...RESEARCH_FIELDS[field], ...symbol };
  return research?.isDerived
    ? leaf(rule, 'count', `derived.research.${field}`, value, ['D34'])
    : leaf(rule, 'fact', `facts.research.${field}`, value);
}

function placeOf(research: Decimal, weighted: Decimal, choices: Choices): ResearchPlace {
  if (research.isZero() || choices.D11 === 'besidePool') return 'none';
  if (choices.D11 === 'countedAsOffice') return 'counted';
  // Without office coefficients there is no base to solve for.
  return weighted.isZero() ? 'none' : 'inside';
}
