import { MenuItem, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { PageNumbers } from './PageNumbers';

const SIZES = [25, 50, 100];

/** The pages of a list in the address; 25 rows, at most 100. */
export function ListPagination() {
  const translate = useTranslate();
  const { page, perPage, total, setPage, setPerPage } = useListContext();
  if (total === undefined || total === 0) return null;
  return (
    <PageNumbers page={page} perPage={perPage} total={total} onPage={setPage}>
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
    </PageNumbers>
  );
}
