import { lazy } from 'react';
import { addWords } from '../i18n/provider';

/** The page with its words, which the shell does not carry. */
export const AuditPage = lazy(async () => {
  const [page, { auditMessages }] = await Promise.all([
    import('./AuditPage'),
    import('./messages'),
  ]);
  await addWords('audit', auditMessages);
  return page;
});
