import { Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer';
import { ResolutionDialog } from '../resolutions/ResolutionDialog';
import { ResolutionTable } from '../resolutions/ResolutionTable';
import type { YearView } from './documents';

export function YearResolutions({ year }: { year: YearView }) {
  const translate = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useViewer()?.permissions.includes('Mutation.resolutionAdd') ?? false;
  return (
    <Card component="section" sx={{ p: 2 }} id="resolutions">
      <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h2">{translate('resolutions.title')}</Typography>
        {mayAdd && (
          <Button size="small" variant="outlined" onClick={() => setAdding(true)}>
            {translate('resolutions.add')}
          </Button>
        )}
      </Stack>
      <ResolutionTable resolutions={year.resolutions} />
      {isAdding && <ResolutionDialog period={year.period} onClose={() => setAdding(false)} />}
    </Card>
  );
}
