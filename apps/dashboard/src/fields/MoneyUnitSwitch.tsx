import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MoneyUnit } from '../formats/format';
import { useAddressState } from '../providers/use-address-state';

const UNITS = ['yuan', 'tenThousandYuan'] as const;

/** 元 or 万元, kept in the address. */
export function useMoneyUnit(): [MoneyUnit, (unit: MoneyUnit) => void] {
  return useAddressState<MoneyUnit>('unit', 'yuan', UNITS);
}

export function useUnitName(): (unit: MoneyUnit) => string {
  const translate = useTranslate();
  return (unit) => translate(unit === 'yuan' ? 'common.yuan' : 'common.ten_thousand_yuan');
}

export function MoneyUnitSwitch() {
  const translate = useTranslate();
  const nameOf = useUnitName();
  const [unit, setUnit] = useMoneyUnit();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={unit}
      aria-label={translate('departments.unit_switch')}
      onChange={(_, next: MoneyUnit | null) => next && setUnit(next)}
    >
      {UNITS.map((one) => (
        <ToggleButton key={one} value={one}>
          {nameOf(one)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
