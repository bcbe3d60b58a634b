import type { FactsInput, Outcome } from '@hebo/domain';
import { Alert } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';

interface Props {
  readonly outcome: Outcome;
  readonly facts: FactsInput;
}

/** What a reader should know though the outcome stands. */
export function Notices({ outcome, facts }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  if (outcome.notices.length === 0) return null;
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => facts.departments[code]?.name ?? code)
      .join(translate('scenario.notice.and'));
  return (
    <Alert severity="info" role="note">
      {outcome.notices.map(({ code, departments, values }) => (
        <div key={JSON.stringify([code, departments, values])}>
          {translate(`scenario.notice.${code}`, {
            ...inLanguage(values, locale),
            departments: named(departments),
          })}
        </div>
      ))}
    </Alert>
  );
}

/** Names of numbers come in both languages, `higherZh` and `higherEn`; the reader's is `higher`. */
function inLanguage(
  values: Readonly<Record<string, string>>,
  locale: string,
): Readonly<Record<string, string>> {
  const ending = locale === 'zh' ? /Zh$/ : /En$/;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.replace(ending, ''), value]),
  );
}
