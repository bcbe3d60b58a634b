import { labelOfPath } from '@hebo/domain';
import type { FactsInput } from '@hebo/domain';
import { useLocale, useTranslate } from 'react-admin';
import { boxText } from './driver-text';
import type { Locale } from './explain';
import type { Inputs } from './input-path';
import { groundIn, optionWords } from './regulation';

/** Override paths and their values as a person reads them: "机械学院 · 岗位编制数". */
export function usePathWords({ facts, edition }: Inputs) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;

  function label(path: string): string {
    const last = path.split('.').at(-1) ?? path;
    if (path.startsWith('decision.readings.')) {
      return translate('explanation.reading', { code: last });
    }
    const own = labelOfPath(path, groundIn(edition))?.label[locale] ?? path;
    const name = translate(`scenario.driver.${last}`, { _: own });
    const department = departmentOf(facts, path);
    return department ? `${department} · ${name}` : name;
  }

  function value(text: string | null, path = ''): string {
    if (text === null) return translate('scenario.save.nothing');
    if (text === 'true') return translate('common.yes');
    if (text === 'false') return translate('common.no');
    return optionWords(path, text, locale) ?? boxText(text);
  }

  return { label, value };
}

/** Codes may hold dots, so the department is found by its code, not by counting them. */
function departmentOf({ departments }: FactsInput, path: string): string | null {
  const code = Object.keys(departments).find((one) => path.startsWith(`facts.departments.${one}.`));
  return code === undefined ? null : (departments[code]?.name ?? code);
}
