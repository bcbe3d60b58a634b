import { Box, Button, Stack, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to take along; where the browser forbids copying it is selected instead. */
export function CopyText({ label, text }: Props) {
  const translate = useTranslate();
  const block = useRef<HTMLPreElement>(null);
  const id = useId();
  const [said, setSaid] = useState<string | null>(null);
  const say = (key: string) => translate(`scenario.reproduce.${key}`, { label });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say('copied'));
    } catch {
      if (block.current) window.getSelection()?.selectAllChildren(block.current);
      setSaid(say('select'));
    }
  };
  return (
    <Box sx={{ minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" id={id}>
          {label}
        </Typography>
        <Button size="small" onClick={() => void copy()} aria-label={say('copy_of')}>
          {say('copy')}
        </Button>
        <Typography variant="body2" role="status" color="text.secondary">
          {said}
        </Typography>
      </Stack>
      <Box
        component="pre"
        ref={block}
        tabIndex={0}
        role="region"
        aria-labelledby={id}
        translate="no"
        sx={code}
      >
        {text}
      </Box>
    </Box>
  );
}

const code = {
  m: 0,
  p: 1.5,
  maxHeight: 320,
  overflow: 'auto',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  bgcolor: 'background.default',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
};
