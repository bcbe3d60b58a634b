import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title';

interface Props {
  readonly title: string;
  /** Beside the title: the page's buttons. */
  readonly actions?: ReactNode;
  /** Under the title: a sentence, chips. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its h1, and its title with the year, which is the state users lose first. */
export function Page({ title, actions, lead, children }: Props) {
  useDocumentTitle(title);
  return (
    <Stack spacing={2}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h1">{title}</Typography>
          {lead}
        </Box>
        {actions}
      </Stack>
      {children}
    </Stack>
  );
}
