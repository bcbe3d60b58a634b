import {
  Decimal,
  NO_GROUP,
  OTHER_GROUP,
  TENURE_CLASSES,
  TITLE_CLASSES,
  type Bridge,
  type ImpactRow as DomainRow,
  type TitleClass,
} from '@hebo/domain';
import type { Wording } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { POST_KIND_WORDS } from '../employee/employee-fact-label.js';
import type { Outcome } from '../outcome/outcome.type.js';
import type { YearInputs } from '../outcome/year.service.js';
import { answerTo, plainOf } from './analysis.service.js';
import type { Impacts } from './analysis-thread.js';
import { bridgedOutcome, largestCause } from './bridge.service.js';
import type { Impact, ImpactGroup, ImpactRow } from './impact.type.js';
import { fenText, titleLabel, yuanText } from './shown.js';
import { peopleSidesOf } from './sides.service.js';

/** Null for the base of a year, and where one of the two years cannot be computed. */
export async function outcomeImpact(
  context: Context,
  outcome: Outcome,
  groupBy: ImpactGroup,
): Promise<Impact | null> {
  const sides = await peopleSidesOf(context, outcome);
  const before = sides && plainOf(sides.before);
  const after = sides && plainOf(sides.after);
  if (sides === null || before === null || after === null) return null;
  const answer = await answerTo(context, { kind: 'impact', before, after });
  if (!answer.ok) return null;
  const { rows, outside } = answer.value;
  const bridge = groupBy === 'DEPARTMENT' ? await bridgedOutcome(context, outcome) : null;
  const isWritten = { context, units: sides.after.units, bridge: bridge?.bridge ?? null };
  return {
    groupBy,
    rows: rows[groupBy].toSorted(byChange).map((row) => toRow(row, groupBy, isWritten)),
    note: noteOf(context, rows[groupBy], outside),
  };
}

/** The largest change first; those without a group of their own last. */
function byChange(a: DomainRow, b: DomainRow): number {
  const isLast = ({ group }: DomainRow): number =>
    Number(group === OTHER_GROUP || group === NO_GROUP);
  const size = ({ change }: DomainRow): Decimal => new Decimal(change).abs();
  return isLast(a) - isLast(b) || size(b).comparedTo(size(a)) || (a.group < b.group ? -1 : 1);
}

interface Written {
  readonly context: Context;
  readonly units: YearInputs['units'];
  readonly bridge: Bridge | null;
}

function toRow(
  row: DomainRow,
  groupBy: ImpactGroup,
  { context, units, bridge }: Written,
): ImpactRow {
  const { locale } = context;
  const label =
    groupBy === 'DEPARTMENT'
      ? (units.get(row.group)?.name ?? WORDS[row.group]?.[locale])
      : WORDS[row.group]?.[locale];
  return {
    ...row,
    label: label ?? row.group,
    base: yuanText(row.base),
    scenario: yuanText(row.scenario),
    change: yuanText(row.change),
    mainCause: bridge === null ? null : largestCause(bridge, row.group, locale),
  };
}

const wordsOf = (title: TitleClass): Wording => ({
  zh: titleLabel(title, 'zh'),
  en: titleLabel(title, 'en'),
});

const WORDS: Readonly<Record<string, Wording>> = {
  ...POST_KIND_WORDS,
  ...Object.fromEntries(TITLE_CLASSES.map((title) => [title, wordsOf(title)])),
  ...TENURE_CLASSES,
  [OTHER_GROUP]: { zh: '其他（不足五人的各组）', en: 'others (groups under five)' },
  [NO_GROUP]: { zh: '未登记', en: 'not on record' },
};

function noteOf(
  { locale }: Context,
  rows: readonly DomainRow[],
  { base, scenario }: Impacts['outside'],
): string | null {
  const notes: Wording[] = [];
  if (rows.some(({ isPerHead }) => isPerHead)) notes.push(PER_HEAD);
  if (rows.some(({ group }) => group === OTHER_GROUP)) notes.push(JOINED);
  if (base !== 0 || scenario !== 0) {
    notes.push({
      zh: `另有未登记人员的单位：基准 ${fenText(base)} 元，情景 ${fenText(scenario)} 元，不在各组之内。`,
      en: `Units without anybody on record stand apart: ${fenText(base)} yuan in the base, ${fenText(scenario)} in the scenario.`,
    });
  }
  if (notes.length === 0) return null;
  return notes.map((one) => one[locale]).join(locale === 'zh' ? '' : ' ');
}

const PER_HEAD: Wording = {
  zh: '学院（部）人员的分配由本单位决定，这里按单位人均推算（第十五条）。',
  en: 'What a college pays each of its people is its own decision; here they are counted by its change per head (Art. 15).',
};
const JOINED: Wording = {
  zh: '不足五人的组并入“其他”。',
  en: 'Groups under five people are joined.',
};
