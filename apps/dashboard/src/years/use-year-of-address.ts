import { useEffect, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import { usePeriod } from '../providers/use-period';
import { yearAddress } from './addresses';

/**
 * The year of the path, kept in step with the year that the whole shell shows: an address brings its
 * year along, and the shell's switch leads to the address of the year chosen.
 */
export function useYearOfAddress(): string | undefined {
  const { period: asked } = useParams();
  const [shown, show] = usePeriod();
  const navigate = useNavigate();
  const settled = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (asked === shown) settled.current = asked;
    else if (shown === undefined) return;
    else if (asked === undefined || settled.current === asked) {
      void navigate(yearAddress(shown), { replace: true });
    } else show(asked);
  }, [asked, shown, show, navigate]);
  return asked ?? shown;
}
