import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { RequestRow } from './documents';

/** Out of an import, out of an objection, or asked for on the page. */
export function Source({ row: { importId, objectionId } }: { row: RequestRow }) {
  const translate = useTranslate();
  if (importId) {
    return (
      <Link component={RouterLink} to={`/imports/${encodeURIComponent(importId)}`}>
        {translate('desk.request.from_import')}
      </Link>
    );
  }
  if (objectionId) {
    return (
      <Link component={RouterLink} to={`/objections/${encodeURIComponent(objectionId)}`}>
        {translate('desk.request.from_objection')}
      </Link>
    );
  }
  return translate('desk.request.from_page');
}
