import type { AnalysisResults } from '@hebo/domain';
import { Alert, Box, Button, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { axisAround } from '../../../charts/axis';
import { ChartFigure } from '../../../charts/ChartFigure';
import { ChartTable } from '../../../charts/ChartTable';
import { csvOf } from '../../../charts/csv';
import { Loading, NoDataYet } from '../../../layout/states';
import { usePathWords } from '../../workbench/use-path-words';
import { figureOfChoice, isMoney } from '../figure-choice';
import type { TabProps } from '../tab-props';
import { movingBars, positionOf, tornadoBar } from './tornado-bars';
import { tornadoColumns } from './tornado-columns';
import { useTornadoWords } from './use-tornado-words';

const RangeBars = lazy(() => import('../../../charts/RangeBars'));

type Props = TabProps & AnalysisResults['sensitivity'] & { readonly choice: string };

const SHOWN = 12;

/** The bars of one result, the widest first. */
export function Tornado({ choice, now, bars, isFixed, names, current }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const paths = usePathWords(current);
  const [isWhole, setWhole] = useState(false);
  const figure =
    choice === 'greatestLoss' ? { kind: 'greatestLoss' as const } : figureOfChoice(choice);
  const words = useTornadoWords({ figure, names, paths });
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    translate(`scenario.sensitivity.${key}`, values);
  if (now === null) return <NoDataYet text={say('no_figure')} />;

  const moving = movingBars(bars);
  const shown = isWhole ? moving : moving.slice(0, SHOWN);
  const ends = shown
    .flatMap(({ low, high }) => [low.value, high.value])
    .filter((one) => one !== null);
  const axis = axisAround([now, ...ends].map(positionOf));
  const title = say('title', { figure: words.figure });
  const columns = tornadoColumns(translate, words, isMoney(figure));
  const [most] = moving;
  const sentence = most
    ? say('sentence', {
        now: words.valueWithUnit(now),
        name: words.name(most),
        ...words.span(most, now),
      })
    : say('sentence_none', { now: words.valueWithUnit(now) });
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={<ChartTable label={title} columns={columns} rows={bars} rowKey={({ path }) => path} />}
      csv={csvOf(title, columns, bars)}
    >
      {isFixed && (
        <Alert severity="info" role="note">
          {say('fixed')}
        </Alert>
      )}
      {shown.length > 0 && (
        <Suspense fallback={<Loading height={320} />}>
          <Box sx={isFixed ? { filter: 'grayscale(1)' } : {}}>
            <RangeBars
              label={say('chart', { figure: words.figure })}
              bars={shown.map((bar) => tornadoBar(bar, now, words))}
              axis={axis}
              tickText={words.tick}
              lineAt={positionOf(now)}
              sideRoom={isNarrow ? NARROW_ROOM : END_ROOM}
            />
          </Box>
        </Suspense>
      )}
      {moving.length > SHOWN && (
        <Button onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'fewer' : 'all', { count: isWhole ? SHOWN : moving.length })}
        </Button>
      )}
      <Typography variant="body2" color="text.secondary">
        {isMoney(figure)
          ? say('axis', { unit: translate('common.ten_thousand_yuan') })
          : say('no_unit')}{' '}
        {axis.isBroken && say('broken')} {say('ends')} {say('caption')}{' '}
        {bars.length > moving.length && say('quiet', { count: bars.length - moving.length })}
      </Typography>
    </ChartFigure>
  );
}

/** Share of the axis kept free at both sides for the inputs at the ends. */
const END_ROOM = 0.16;
const NARROW_ROOM = 0.3;
