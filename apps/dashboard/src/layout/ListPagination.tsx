import { MenuItem, Pagination, Stack, TextField, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

const SIZES = [25, 50, 100];

/** Page numbers with 共 N 条; 25 rows, at most 100. */
export function ListPagination() {
  const translate = useTranslate();
  const { page, perPage, total, setPage, setPerPage } = useListContext();
  if (total === undefined || total === 0) return null;
  const pages = Math.ceil(total / perPage);
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'flex-end' }}
    >
      <Typography sx={{ color: 'text.secondary' }}>
        {translate('common.count', { count: total })}
      </Typography>
      <Pagination
        count={pages}
        page={page}
        siblingCount={1}
        shape="rounded"
        onChange={(_, next) => setPage(next)}
        getItemAriaLabel={(type, to, isSelected) => itemLabel(translate, type, to, isSelected)}
      />
      <TextField
        select
        size="small"
        label={translate('common.rows_per_page')}
        value={perPage}
        onChange={(event) => setPerPage(Number(event.target.value))}
        sx={{ width: 96 }}
      >
        {SIZES.map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
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
