import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AllocationBars } from '../charts/AllocationBars';
import { formatMoney, formatRate } from '../formats/format';
import { Answer } from '../layout/Answer';
import { useAddressState } from '../providers/use-address-state';
import { useDocument } from '../providers/use-document';
import { usePeriod, usePreviousPeriod } from '../providers/use-period';
import { HOME_ALLOCATIONS } from './documents';
import { MEASURES, barRows } from './measures';
import type { Measure } from './measures';

/** Z of every department, largest first; 总额, 人均 or 占比. */
export function DepartmentBars() {
  const translate = useTranslate();
  const [measure, setMeasure] = useAddressState<Measure>('measure', 'amount', MEASURES);
  const [period = ''] = usePeriod();
  const previous = usePreviousPeriod();
  const query = useDocument(HOME_ALLOCATIONS, { period }, { enabled: period !== '' });
  const last = useDocument(
    HOME_ALLOCATIONS,
    { period: previous ?? '' },
    { enabled: previous !== undefined },
  );
  const isShare = measure === 'share';
  return (
    <Answer query={query} height={560}>
      {(answer) => (
        <AllocationBars
          title={translate('home.chart')}
          unit={isShare ? '' : translate('common.ten_thousand_yuan')}
          format={(value) => (isShare ? formatRate(value) : formatMoney(value, 'tenThousandYuan'))}
          rows={barRows(measure, answer, previous === undefined ? undefined : last.data)}
          controls={
            <ToggleButtonGroup
              exclusive
              size="small"
              color="primary"
              value={measure}
              aria-label={translate('home.measure')}
              onChange={(_, next: Measure | null) => next && setMeasure(next)}
            >
              {MEASURES.map((one) => (
                <ToggleButton key={one} value={one}>
                  {translate(`home.${one}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          }
        />
      )}
    </Answer>
  );
}
