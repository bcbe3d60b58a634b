import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { download } from './csv';
import type { CsvFile } from './csv';

interface Props {
  readonly title: string;
  /** What the chart shows, in one sentence that stands without it. */
  readonly sentence: string;
  /** The same figures as a table. */
  readonly table: ReactNode;
  /** The table says more than the drawing and stands open. */
  readonly opensTable?: boolean;
  /** The same figures as a file. */
  readonly csv: CsvFile;
  /** Switches that belong to the chart. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** Every chart: a sentence, the drawing, and the figures as a table or a file on request. */
export function ChartFigure(props: Props) {
  const { title, sentence, table, opensTable = false, csv, controls, children } = props;
  const translate = useTranslate();
  const [isTableShown, setTableShown] = useState(opensTable);
  const id = useId();
  return (
    <Card component="figure" aria-labelledby={`${id}-title`} sx={{ m: 0, p: 2 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'center' }}
      >
        <Typography variant="h2" id={`${id}-title`}>
          {title}
        </Typography>
        {controls}
      </Stack>
      <Typography component="figcaption" sx={{ my: 1, color: 'text.secondary' }}>
        {sentence}
      </Typography>
      {children}
      <Stack direction="row" sx={{ mt: 1, gap: 1, flexWrap: 'wrap' }}>
        <Button
          aria-expanded={isTableShown}
          aria-controls={`${id}-table`}
          onClick={() => setTableShown(!isTableShown)}
        >
          {translate(isTableShown ? 'common.chart.hide_table' : 'common.chart.show_table')}
        </Button>
        <Button onClick={() => download(csv)}>{translate('common.chart.download')}</Button>
      </Stack>
      <Box id={`${id}-table`}>{isTableShown && table}</Box>
    </Card>
  );
}
