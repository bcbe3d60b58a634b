import type { Bars, Bridge, Override } from '@hebo/domain';
import { Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { axisOver } from '../../../charts/axis';
import { ChartFigure } from '../../../charts/ChartFigure';
import { ChartTable } from '../../../charts/ChartTable';
import { csvOf } from '../../../charts/csv';
import { useMoneyUnit, useUnitName } from '../../../fields/MoneyUnitSwitch';
import { Loading } from '../../../layout/states';
import { focusDriver } from '../../workbench/focus-driver';
import { usePathWords } from '../../workbench/use-path-words';
import { causeName, changesOf } from '../causes';
import type { TabProps } from '../tab-props';
import { bridgeLines, drawnLines } from './bridge-bars';
import type { BridgeLine } from './bridge-bars';
import { bridgeColumns } from './bridge-columns';
import { bridgeNotes, bridgeSentence, tickTextIn } from './bridge-words';

const RangeBars = lazy(() => import('../../../charts/RangeBars'));

interface Props extends TabProps {
  readonly bridge: Bridge;
  readonly bars: Bars;
  readonly scopeName: string;
  /** Code of the one unit that the bridge is of. */
  readonly department: string | undefined;
  readonly controls: ReactNode;
}

/** The bridge of one scope with its sentence, its table and its file. */
export function BridgeChart(props: Props) {
  const { bridge, bars, scopeName, department, controls, base, locale } = props;
  const translate = useTranslate();
  const paths = usePathWords(base);
  const [unit] = useMoneyUnit();
  const unitName = useUnitName()(unit);
  const title = translate('scenario.bridge.title', { scope: scopeName });

  const blockOf = (key: string) => bridge.blocks.find(({ code }) => code === key);
  const changes = ({ key }: { readonly key: string }): readonly Override[] => {
    const block = blockOf(key);
    return block ? changesOf(block, props, department) : [];
  };
  const lines = bridgeLines(bars, {
    base: translate('scenario.bridge.base'),
    scenario: translate('scenario.bridge.scenario'),
    rest: translate('scenario.cause.rest'),
    cause: (key) => {
      const block = blockOf(key);
      return block ? causeName(block, locale, translate) : translate('scenario.bridge.heads');
    },
  });
  const axis = axisOver(lines.flatMap(endsOf), true);
  const tickText = tickTextIn(unit);
  const columns = bridgeColumns(translate, (line) =>
    changes(line).map(({ path }) => paths.label(path)),
  );
  const spoken = (line: BridgeLine, text: string): string => {
    const kind = changes(line).length > 0 ? 'spoken_part' : 'spoken_total';
    return translate(`scenario.bridge.${kind}`, { label: line.label, text, unit: unitName });
  };
  const jump = (key: string) => {
    const [first] = changes({ key });
    if (first) focusDriver(first.path);
  };

  return (
    <ChartFigure
      title={title}
      controls={controls}
      sentence={bridgeSentence(translate, { bars, lines, scopeName, isWide: !department })}
      table={<ChartTable label={title} columns={columns} rows={lines} rowKey={({ key }) => key} />}
      csv={csvOf(title, columns, lines)}
    >
      <Suspense fallback={<Loading height={320} />}>
        <RangeBars
          label={translate('scenario.bridge.chart', { scope: scopeName })}
          bars={drawnLines(lines, unit, spoken)}
          axis={axis}
          tickText={tickText}
          onOpen={jump}
        />
      </Suspense>
      {bridgeNotes(translate, { bridge, axis, locale, unitName, tickText }).map((note) => (
        <Typography key={note} variant="body2" color="text.secondary">
          {note}
        </Typography>
      ))}
    </ChartFigure>
  );
}

function endsOf({ from, to, change }: BridgeLine): readonly number[] {
  return change === null ? [to] : [from, to];
}
