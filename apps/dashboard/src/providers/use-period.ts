import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useStore } from 'react-admin';
import { campusMonth, monthWithin } from '../formats/months';
import { useSession } from './viewer';

/**
 * The year shown: from the address, else the one last looked at, else the newest. The shell writes
 * it back into the address, so that a copied address shows the same year to another reader.
 */
export function usePeriod(): [string | undefined, (period: string) => void] {
  const [search] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [remembered, remember] = useStore<string | undefined>('period');
  const periods = useSession()?.periods ?? [];
  const asked = search.get('period') ?? undefined;
  const known = (period: string | undefined) =>
    period !== undefined && periods.includes(period) ? period : undefined;

  const choose = useCallback(
    (period: string) => {
      remember(period);
      const next = new URLSearchParams(search);
      next.set('period', period);
      // The router's own setter would drop the fragment, and with it the reading asked for.
      void navigate({ search: `?${next.toString()}`, hash }, { replace: true });
    },
    [remember, search, hash, navigate],
  );
  return [known(asked) ?? known(remembered) ?? periods[0], choose];
}

/** The year before, where there is one on record. */
export function usePreviousPeriod(): string | undefined {
  const [period] = usePeriod();
  const periods = useSession()?.periods ?? [];
  return period === undefined ? undefined : periods[periods.indexOf(period) + 1];
}

/** This month where the year shown is the present one, else the last month of that year. */
export function useOwnMonth(): string | undefined {
  const [period] = usePeriod();
  if (period === undefined) return undefined;
  return monthWithin(period, campusMonth());
}
