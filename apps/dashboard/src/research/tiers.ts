export type ResearchTitle = 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE';

export interface Tier {
  readonly tier: number;
  readonly title: ResearchTitle;
  readonly workload: string;
  readonly coefficient: string;
  readonly isInferred: boolean;
}

interface PrintedTable {
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly { readonly value?: string | null; readonly isInferred: boolean }[];
  }[];
}

/** Art. 22(1): the last tier of each title. */
const LAST_TIER: readonly (readonly [ResearchTitle, number])[] = [
  ['SENIOR', 5],
  ['ASSOCIATE', 9],
  ['INTERMEDIATE', 12],
];

function titleOf(tier: number): ResearchTitle {
  return LAST_TIER.find(([, last]) => tier <= last)?.[0] ?? 'INTERMEDIATE';
}

/** Table 6 is printed with a tier a column; a reader of one tier wants it as a line. */
export function tiersOf(tables: readonly PrintedTable[]): Tier[] {
  const table = tables.find(({ key }) => key === 'table6');
  const cells = (row: string) => table?.rows.find(({ key }) => key === row)?.cells ?? [];
  return cells('coefficient').map((coefficient, index) => {
    const workload = cells('workload')[index];
    return {
      tier: index + 1,
      title: titleOf(index + 1),
      workload: workload?.value ?? '–',
      coefficient: coefficient.value ?? '–',
      isInferred: workload?.isInferred ?? false,
    };
  });
}
