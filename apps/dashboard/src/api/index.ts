import { lazy } from 'react';
import { addWords } from '../i18n/provider';

/** The console, the tokens and the documents of the interface; their words come with the page. */
export const ApiPage = lazy(async () => {
  const [page, { apiMessages }] = await Promise.all([import('./ApiPage'), import('./messages')]);
  await addWords('api', apiMessages);
  return page;
});
