import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RequestRow } from './documents';

/** Old and new of every field; where something has moved since, what stands now. */
export function ChangeLines({ row }: { row: RequestRow }) {
  const translate = useTranslate();
  const blank = translate('common.not_applicable');
  return (
    <Box component="ul" sx={{ m: 0, pl: 2, whiteSpace: 'normal', minWidth: 220 }}>
      {row.changes.map(({ field, label, old, new: next, now }, place) => (
        <li key={`${field} ${place}`}>
          {translate('desk.request.change', { label, old: old ?? blank, new: next ?? blank })}
          {row.status === 'OPEN' && row.isMoved && now !== old && (
            <Typography component="span" variant="body2" sx={{ color: 'warning.main' }}>
              {translate('desk.request.now', { now: now ?? blank })}
            </Typography>
          )}
        </li>
      ))}
    </Box>
  );
}
