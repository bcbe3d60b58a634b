import { isDecimal } from '../formats/decimal';
import type { DepartmentKind, DepartmentYearSetInput } from '../generated/graphql';
import type { FactsView } from './documents';
import { GROUPS, TITLES, factFieldsOf, hasTitleHeadcount } from './fact-fields';
import { indicatorDraft, indicatorInput, isIndicatorText } from './indicators';

/** What is typed, by path: "establishment", "headcount.senior". Blank means not known. */
export type FactsDraft = Readonly<Record<string, string>>;

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);

export function draftOf(kind: DepartmentKind, facts: FactsView | null): FactsDraft {
  const plain = factFieldsOf(kind).map(({ name }) => [name, text(facts?.[name])]);
  const heads = hasTitleHeadcount(kind)
    ? GROUPS.flatMap((group) =>
        TITLES.map((title) => [`${group}.${title}`, text(facts?.[group]?.[title])]),
      )
    : [];
  const indicators = indicatorDraft(facts?.indicators ?? []);
  return Object.fromEntries([...plain, ...heads, ...indicators]) as FactsDraft;
}

export function changedPaths(before: FactsDraft, after: FactsDraft): string[] {
  return Object.keys(after).filter((path) => after[path]?.trim() !== (before[path] ?? ''));
}

/** Paths whose text is no number; everything else is for the server to judge. */
export function malformedPaths(kind: DepartmentKind, draft: FactsDraft): string[] {
  const booleans = new Set<string>(
    factFieldsOf(kind).flatMap(({ name, type }) => (type === 'boolean' ? [name] : [])),
  );
  return Object.entries(draft)
    .filter(([path, value]) => !booleans.has(path) && !isIndicatorText(path) && value.trim() !== '')
    .filter(([, value]) => !isDecimal(value.trim()))
    .map(([path]) => path);
}

type FactInput = Omit<DepartmentYearSetInput, 'department' | 'period'>;

/** Only what was changed is sent; a group of heads goes whole, since it is stored whole. */
export function inputOf(
  kind: DepartmentKind,
  draft: FactsDraft,
  changed: readonly string[],
): FactInput {
  const values: Record<string, unknown> = {};
  for (const { name, type } of factFieldsOf(kind)) {
    if (!changed.includes(name)) continue;
    const typed = draft[name]?.trim() ?? '';
    values[name] = typed === '' ? null : valueOf(typed, type);
  }
  for (const group of GROUPS) {
    if (!changed.some((path) => path.startsWith(`${group}.`))) continue;
    values[group] = Object.fromEntries(
      TITLES.map((title) => [title, draft[`${group}.${title}`]?.trim() || '0']),
    );
  }
  if (changed.some((path) => path.startsWith('indicators.'))) {
    values['indicators'] = indicatorInput(draft);
  }
  return values as FactInput;
}

function valueOf(typed: string, type: 'decimal' | 'integer' | 'boolean'): unknown {
  if (type === 'boolean') return typed === 'true';
  return type === 'integer' ? Number.parseInt(typed, 10) : typed;
}
