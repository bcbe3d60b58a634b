import { Decimal, FEWEST, type CashColumn, type CashMonth, type FactsInput } from '@hebo/domain';

/** The months of a year in which no figure is what fewer than five people were paid. */
export function joinSmallMonths(
  months: readonly CashMonth[],
  facts: FactsInput,
): readonly CashMonth[] {
  return joined(joined(months, 'outstanding', awardsByMonth(facts)), 'released', new Map());
}

/** How many people get an award in a month. */
function awardsByMonth(facts: FactsInput): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { events } of Object.values(facts.people ?? {})) {
    const months = (events ?? []).flatMap(({ type, from }) =>
      type === 'AWARD' && from.startsWith(facts.period) ? [from.slice(0, 7)] : [],
    );
    for (const month of new Set(months)) people.set(month, (people.get(month) ?? 0) + 1);
  }
  return people;
}

/**
 * A column that few people make up in a month is told in the last of its months together with the others,
 * until five stand behind every figure. Of whom nobody counts, all months are told together.
 */
function joined(
  months: readonly CashMonth[],
  column: CashColumn,
  people: ReadonlyMap<string, number>,
): readonly CashMonth[] {
  const paid = months.filter((one) => !new Decimal(one[column]).isZero());
  const countOf = ({ month }: CashMonth): number => people.get(month) ?? 0;
  const small = paid.filter((one) => countOf(one) < FEWEST);
  if (small.length === 0) return months;
  const larger = paid
    .filter((one) => !small.includes(one))
    .toSorted((a, b) => countOf(a) - countOf(b));
  let together = small.reduce((total, one) => total + countOf(one), 0);
  for (const one of larger) {
    if (together >= FEWEST) break;
    small.push(one);
    together += countOf(one);
  }
  const last = small
    .map(({ month }) => month)
    .toSorted()
    .at(-1);
  const amount = small.reduce((sum, one) => sum.plus(one[column]), new Decimal(0));
  return months.map((one) => {
    if (!small.includes(one)) return one;
    return withColumn(one, column, one.month === last ? amount : new Decimal(0));
  });
}

function withColumn(month: CashMonth, column: CashColumn, amount: Decimal): CashMonth {
  const total = new Decimal(month.total).minus(month[column]).plus(amount);
  return { ...month, [column]: amount.toString(), total: total.toString() };
}
