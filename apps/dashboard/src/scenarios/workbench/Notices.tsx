import type { FactsInput, Outcome } from '@hebo/domain';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  readonly outcome: Outcome;
  readonly facts: FactsInput;
}

/** What a reader should know though the outcome stands. */
export function Notices({ outcome, facts }: Props) {
  const translate = useTranslate();
  if (outcome.notices.length === 0) return null;
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => facts.departments[code]?.name ?? code)
      .join(translate('scenario.notice.and'));
  return (
    <Alert severity="info" role="note">
      {outcome.notices.map(({ code, departments, values }) => (
        <div key={`${code} ${departments.join(' ')}`}>
          {translate(`scenario.notice.${code}`, { ...values, departments: named(departments) })}
        </div>
      ))}
    </Alert>
  );
}
