import { compareScenarios, diff, valueAt } from '@hebo/domain';
import type { Decimal, Outcome, PlainVariant } from '@hebo/domain';
import type { Locale } from '../workbench/explain';
import { groundIn, regulation } from '../workbench/regulation';
import type { ComparisonView } from './comparison-view';

/** One column: a base, the present draft or a pin. Without an outcome its cells are pending. */
export interface ComparedVariant {
  readonly id: string;
  readonly name: string;
  readonly variant: PlainVariant;
  readonly outcome: Outcome | null;
}

interface Words {
  readonly locale: Locale;
  readonly labelOf: (path: string) => string;
}

/** Variants side by side as the server compares scenarios, without asking it. */
export function compareVariants(
  columns: readonly ComparedVariant[],
  { locale, labelOf }: Words,
): ComparisonView {
  const outcomes = columns.flatMap(({ outcome }) => outcome ?? []);
  const { figures, departments } = compareScenarios(
    outcomes.map((outcome) => ({ outcome, overrides: [] })),
    regulation.figures,
  );
  const [first] = columns;
  const spread = (values: readonly (Decimal | null)[]) =>
    columns.map(({ outcome }) =>
      outcome ? (values[outcomes.indexOf(outcome)]?.toFixed() ?? null) : null,
    );
  const againstFirst = first?.outcome ? spread : () => columns.map(() => null);
  return {
    scenarios: columns.map(({ id, name, variant }) => ({
      id,
      name,
      lockMode: variant.decision.lockMode,
    })),
    figures: figures.map(({ figure, values, differences }) => ({
      id: figure.id,
      label: figure.label[locale],
      symbol: figure.symbol,
      unit: figure.unit,
      values: spread(values),
      differences: againstFirst(differences),
    })),
    departments: departments.map(({ code, amounts, differences, rates }) => ({
      department: departmentOf(columns, code),
      amounts: spread(amounts),
      differences: againstFirst(differences),
      rates: againstFirst(rates),
    })),
    overrides: differingInputs(columns, labelOf),
  };
}

function departmentOf(columns: readonly ComparedVariant[], code: string) {
  const [known] = columns.flatMap(({ variant }) => variant.facts.departments[code] ?? []);
  return { code, name: known?.name ?? code, kind: known?.kind ?? 'COLLEGE' };
}

/** Every input in which a column differs from the first. */
function differingInputs(columns: readonly ComparedVariant[], labelOf: Words['labelOf']) {
  const [first, ...others] = columns;
  if (!first) return [];
  const ground = groundIn(first.variant.edition);
  const paths = others.flatMap(({ variant }) =>
    diff(first.variant, variant, ground).map(({ path }) => path),
  );
  return [...new Set(paths)].toSorted().map((path) => ({
    path,
    label: labelOf(path),
    values: columns.map(({ variant }) => valueAt(variant, path, ground)),
  }));
}
