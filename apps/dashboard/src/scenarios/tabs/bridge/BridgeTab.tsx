import { NoDataYet } from '../../../layout/states';
import { useTranslate } from 'react-admin';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';
import { useBridge } from '../use-bridge';
import { BridgeFigure } from './BridgeFigure';

/** 桥图: from the base amount through its causes to the scenario's. */
export default function BridgeTab(props: TabProps) {
  const translate = useTranslate();
  const analysis = useBridge(props);
  return (
    <AnalysisView analysis={analysis} inputs={props.current}>
      {(bridge) =>
        bridge.blocks.length === 0 ? (
          <NoDataYet text={translate('scenario.bridge.nothing')} />
        ) : (
          <BridgeFigure {...props} bridge={bridge} />
        )
      }
    </AnalysisView>
  );
}
