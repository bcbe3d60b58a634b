import { labelOfPath } from '@hebo/domain';
import { useTranslate } from 'react-admin';
import { currentValue } from './draft';
import type { Locale } from './explain';
import { disorders } from './number-drivers';
import { groupOf } from './panel-groups';
import type { Group } from './panel-groups';
import { groundIn } from './regulation';
import type { WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly group: Group;
  readonly locale: Locale;
}

/** Numbers of a group that stand against the regulation's order; a warning, not a refusal. */
export function DisorderList({ state, group, locale }: Props) {
  const translate = useTranslate();
  const { edition, base, history } = state;
  if (!history.present.overrides.some(({ path }) => groupOf(path) === group)) return null;
  const found = disorders(edition, (path) => currentValue(history.present, base, path));
  const label = (path: string) => labelOfPath(path, groundIn(edition))?.label[locale] ?? path;
  return found
    .filter(({ upper }) => groupOf(upper) === group)
    .map(({ upper, lower }) => (
      <p key={lower} className="warning" role="status">
        {translate('scenario.input.disorder', { upper: label(upper), lower: label(lower) })}
      </p>
    ));
}
