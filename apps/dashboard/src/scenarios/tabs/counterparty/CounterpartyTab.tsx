import { useTranslate } from 'react-admin';
import { NoDataYet } from '../../../layout/states';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';
import { useBridge } from '../use-bridge';
import { Counterparties } from './Counterparties';

/** 谁来承担: in a closed pool every gain is somebody's loss. */
export default function CounterpartyTab(props: TabProps) {
  const translate = useTranslate();
  const analysis = useBridge(props);
  return (
    <AnalysisView analysis={analysis} inputs={props.current}>
      {(bridge) =>
        bridge.blocks.length === 0 ? (
          <NoDataYet text={translate('scenario.counterparty.nothing')} />
        ) : (
          <Counterparties {...props} bridge={bridge} />
        )
      }
    </AnalysisView>
  );
}
