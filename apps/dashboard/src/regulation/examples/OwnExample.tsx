import { Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { RunResult } from './RunResult';
import { useRun } from './use-run';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Counts how often an example was taken over, so that the reader is brought here each time. */
  readonly taken: number;
}

/** An example of the reader's own, in the form of the files. */
export function OwnExample({ text, onText, taken }: Props) {
  const translate = useTranslate();
  const { run, ran, isPending } = useRun();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (taken > 0) box.current?.focus();
  }, [taken]);
  return (
    <Card component="section" aria-labelledby="own-example" sx={{ p: 2 }}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <div>
          <Typography variant="h2" id="own-example">
            {translate('regulation.example.own')}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {translate('regulation.example.own_lead')}
          </Typography>
        </div>
        <TextField
          multiline
          fullWidth
          minRows={4}
          maxRows={24}
          inputRef={box}
          label={translate('regulation.example.own_label')}
          value={text}
          onChange={(event) => onText(event.target.value)}
          slotProps={{
            htmlInput: { spellCheck: false, translate: 'no' },
            input: { sx: { fontFamily: 'monospace', fontSize: 13 } },
          }}
        />
        <Button
          variant="contained"
          disabled={isPending || text.trim() === ''}
          onClick={() => void run({ yaml: text })}
        >
          {translate('regulation.example.own_run')}
        </Button>
        {ran && <RunResult ran={ran} />}
      </Stack>
    </Card>
  );
}
