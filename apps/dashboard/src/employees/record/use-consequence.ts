import { useTranslate } from 'react-admin';
import { useListed } from '../../layout/use-listed';
import { useSession } from '../../providers/viewer';
import { yearsReached } from './consequence';
import { useWrite } from './use-write';

/** What an entry sets off, in a sentence: who, what, and the years that are computed anew. */
export function useConsequence() {
  const translate = useTranslate();
  const listed = useListed();
  const periods = useSession()?.periods ?? [];
  const isAsking = useWrite()?.isAsking ?? false;
  return (name: string, what: string, from: string, to: string | null): string => {
    const years = yearsReached(periods, from, to);
    const reached =
      years.length === 0
        ? translate('employees.entry.reaches_none')
        : translate('employees.entry.reaches', { years: listed(years), count: years.length });
    const will = isAsking ? 'employees.entry.will_ask' : 'employees.entry.will';
    return `${translate(will, { name, what })}${reached}`;
  };
}
