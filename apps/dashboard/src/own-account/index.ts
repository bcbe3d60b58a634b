import { lazy } from 'react';
import { addWords } from '../i18n/provider';

/** The page with its words, which the shell does not carry. */
export const OwnAccountPage = lazy(async () => {
  const [page, { ownAccountMessages }] = await Promise.all([
    import('./OwnAccountPage'),
    import('./messages'),
  ]);
  await addWords('own_account', ownAccountMessages);
  return page;
});
