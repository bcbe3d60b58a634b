import { barsOf } from '@hebo/domain';
import type { Bridge } from '@hebo/domain';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MoneyUnitSwitch } from '../../../fields/MoneyUnitSwitch';
import { NoDataYet } from '../../../layout/states';
import { useAddressState } from '../../../providers/use-address-state';
import type { TabProps } from '../tab-props';
import { BridgeChart } from './BridgeChart';
import { MeasureSwitch, MEASURES } from './MeasureSwitch';
import { headsOf, perHead } from './per-head';
import { codesIn, isWide, scopeOf, WIDE_SCOPES } from './scope';
import { ScopeSelect } from './ScopeSelect';

interface Props extends TabProps {
  readonly bridge: Bridge;
}

/** Which units the bridge is of, whole or for one head. */
export function BridgeFigure(props: Props) {
  const { bridge, base, baseOutcome, outcome, names } = props;
  const translate = useTranslate();
  const codes = bridge.units.map(({ code }) => code);
  const [asked, choose] = useAddressState('scope', '', [...WIDE_SCOPES, ...codes]);
  const [measure, setMeasure] = useAddressState('per', 'amount', MEASURES);
  const scope = scopeOf(bridge, asked || null);
  const within = codesIn(bridge, base, scope);
  const amounts = barsOf(bridge, within);
  const bars =
    measure === 'head' ? perHead(amounts, headsOf(baseOutcome, outcome, within)) : amounts;
  const scopeName = isWide(scope) ? translate(`scenario.bridge.${scope}`) : (names[scope] ?? scope);
  const controls = (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <ScopeSelect value={scope} onChange={choose} codes={codes} names={names} />
      <MeasureSwitch value={measure} onChange={setMeasure} />
      <MoneyUnitSwitch />
    </Stack>
  );
  if (!bars) {
    return (
      <Stack spacing={2}>
        {controls}
        <NoDataYet text={translate('scenario.bridge.nobody')} />
      </Stack>
    );
  }
  const department = isWide(scope) ? undefined : scope;
  return <BridgeChart {...props} {...{ bars, scopeName, department, controls }} />;
}
