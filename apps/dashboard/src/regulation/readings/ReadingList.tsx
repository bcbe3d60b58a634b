import { Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Answer } from '../../layout/Answer';
import { NothingFound } from '../../layout/states';
import { useDocument } from '../../providers/use-document';
import { usePeriod } from '../../providers/use-period';
import { READINGS } from '../documents';
import type { ReadingView } from '../documents';
import { ReadingCard } from './ReadingCard';

/** How the college reads what the text leaves open. Read only: choosing is the leadership's. */
export function ReadingList() {
  const [period = ''] = usePeriod();
  const query = useDocument(READINGS, { period });
  return (
    <Answer query={query} height={480}>
      {({ readings }) => <Readings readings={readings ?? []} />}
    </Answer>
  );
}

function Readings({ readings }: { readings: readonly ReadingView[] }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const shown = readings.filter((reading) => isAbout(reading, text.trim().toLowerCase()));
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          type="search"
          size="small"
          label={translate('regulation.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          sx={{ width: { xs: '100%', sm: 320 } }}
        />
        <Typography role="status" sx={{ color: 'text.secondary' }}>
          {translate('regulation.count', { count: shown.length })}
        </Typography>
      </Stack>
      {shown.length === 0 && <NothingFound onClear={() => setText('')} />}
      {shown.map((reading) => (
        <ReadingCard key={reading.code} reading={reading} />
      ))}
    </Stack>
  );
}

function isAbout({ code, question, articles }: ReadingView, text: string): boolean {
  return [code, question, ...articles].some((word) => word.toLowerCase().includes(text));
}
