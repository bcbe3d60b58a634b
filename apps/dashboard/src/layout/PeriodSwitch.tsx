import { MenuItem, Select } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation, useSearchParams } from 'react-router';
import { PAGES, pageOf } from '../providers/pages';
import { usePeriod } from '../providers/use-period';
import { useSession } from '../providers/viewer';

export function PeriodSwitch() {
  const translate = useTranslate();
  const [period, choose] = usePeriod();
  const periods = useSession()?.periods ?? [];
  if (period === undefined) return null;
  return (
    <Select
      size="small"
      value={period}
      onChange={(event) => choose(event.target.value)}
      inputProps={{ 'aria-label': translate('common.period') }}
      sx={{
        color: 'inherit',
        '& .MuiSelect-icon': { color: 'inherit' },
        '& fieldset': { borderColor: 'rgba(255,255,255,0.5)' },
        '& .MuiSelect-select': { py: 0.75 },
      }}
    >
      {periods.map((one) => (
        <MenuItem key={one} value={one}>
          {translate('common.period_title', { period: one })}
        </MenuItem>
      ))}
    </Select>
  );
}

/** Writes the year into the address of every page that depends on it. */
export function PeriodInAddress() {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const [period, choose] = usePeriod();
  const page = pageOf(pathname);
  const isNeeded = page !== undefined && PAGES[page].hasPeriod;
  useEffect(() => {
    if (isNeeded && period !== undefined && search.get('period') !== period) choose(period);
  }, [isNeeded, period, search, choose]);
  return null;
}
