import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DecideDialog } from './DecideDialog';
import type { RequestRow } from './documents';

interface Props {
  readonly selected: readonly RequestRow[];
  readonly onDone: () => void;
}

/** 已选 N 项, and what may be done with them. */
export function DecideBar({ selected, onDone }: Props) {
  const translate = useTranslate();
  const [isAccepted, setAccepted] = useState<boolean>();
  const isNone = selected.length === 0;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography role="status">
        {translate('desk.request.selected', { count: selected.length })}
      </Typography>
      <Button variant="contained" disabled={isNone} onClick={() => setAccepted(true)}>
        {translate('desk.request.accept')}
      </Button>
      <Button variant="outlined" disabled={isNone} onClick={() => setAccepted(false)}>
        {translate('desk.request.reject')}
      </Button>
      {isAccepted !== undefined && (
        <DecideDialog
          requests={selected}
          isAccepted={isAccepted}
          onClose={() => setAccepted(undefined)}
          onDone={() => {
            setAccepted(undefined);
            onDone();
          }}
        />
      )}
    </Stack>
  );
}
