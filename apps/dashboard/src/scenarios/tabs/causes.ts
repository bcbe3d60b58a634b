import { decisionGroups, DRIVER_GROUPS, groupOfPath } from '@hebo/domain';
import type { Block, Override } from '@hebo/domain';
import type { Locale } from '../workbench/explain';
import type { TabProps } from './tab-props';

type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

/** What a block of drivers is called. */
export function causeName(
  { groups, isOthers }: Block,
  locale: Locale,
  translate: Translate,
): string {
  const names = groups.map((group) => DRIVER_GROUPS[group][locale]);
  if (isOthers)
    return translate('scenario.cause.others', {
      groups: names.join(translate('scenario.cause.and')),
    });
  return names.join(' + ');
}

/** The changes behind a block, those of one department first. */
export function changesOf(
  { groups }: Block,
  { base, draft }: Pick<TabProps, 'base' | 'draft'>,
  department?: string,
): readonly Override[] {
  const decided = decisionGroups(base.decision.lockMode, draft.lockMode);
  const own = draft.overrides.filter(({ path }) => {
    const group = groupOfPath(path, decided);
    return group !== undefined && groups.includes(group);
  });
  if (department === undefined) return own;
  const isOfIt = ({ path }: Override) => path.startsWith(`facts.departments.${department}.`);
  return [...own.filter(isOfIt), ...own.filter((one) => !isOfIt(one))];
}
