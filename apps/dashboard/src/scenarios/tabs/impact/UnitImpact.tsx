import { useTranslate } from 'react-admin';
import { NoDataYet } from '../../../layout/states';
import { AnalysisView } from '../AnalysisView';
import { causeName } from '../causes';
import type { TabProps } from '../tab-props';
import { useBridge } from '../use-bridge';
import { ImpactFigure } from './ImpactFigure';
import { unitRows } from './unit-rows';

/** Every department as a group, with the cause that moves it most. */
export function UnitImpact(props: TabProps) {
  const { baseOutcome, outcome, names, locale } = props;
  const translate = useTranslate();
  const analysis = useBridge(props);
  const outcomes = { base: baseOutcome, scenario: outcome };
  const words = {
    name: (code: string) => names[code] ?? code,
    cause: (block: Parameters<typeof causeName>[0]) => causeName(block, locale, translate),
    others: translate('scenario.impact.others'),
  };
  return (
    <AnalysisView analysis={analysis} inputs={props.current}>
      {(bridge) =>
        bridge.blocks.length === 0 ? (
          <NoDataYet text={translate('scenario.impact.nothing')} />
        ) : (
          <ImpactFigure
            groupName={translate('scenario.impact.DEPARTMENT')}
            rows={unitRows(bridge, outcomes, words)}
            notes={[translate('scenario.impact.basis_units')]}
          />
        )
      }
    </AnalysisView>
  );
}
