import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

export function PanelGroup({ title, children }: Props) {
  return (
    <Group aria-label={title}>
      <h3>{title}</h3>
      {children}
    </Group>
  );
}

const Group = styled('section')(({ theme }) => ({
  borderTop: `1px solid ${theme.palette.divider}`,
  paddingTop: theme.spacing(1.5),
  '& > h3': { ...theme.typography.subtitle2, margin: 0 },
}));
