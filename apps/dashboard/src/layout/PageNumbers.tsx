import { Pagination, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
  readonly children?: ReactNode;
}

/** Page numbers with 共 N 条. */
export function PageNumbers({ page, perPage, total, onPage, children }: Props) {
  const translate = useTranslate();
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'flex-end' }}
    >
      <Typography sx={{ color: 'text.secondary' }}>
        {translate('common.count', { count: total })}
      </Typography>
      <Pagination
        count={Math.ceil(total / perPage)}
        page={page}
        siblingCount={1}
        shape="rounded"
        onChange={(_, next) => onPage(next)}
        getItemAriaLabel={(type, to, isSelected) => itemLabel(translate, type, to, isSelected)}
      />
      {children}
    </Stack>
  );
}

function itemLabel(
  translate: (key: string, options?: object) => string,
  type: string,
  to: number | null,
  isSelected: boolean,
): string {
  if (type === 'previous' || type === 'next') return translate(`ra.navigation.${type}`);
  return translate(isSelected ? 'ra.navigation.current_page' : 'ra.navigation.page', { page: to });
}
