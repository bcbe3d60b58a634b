import { lazy } from 'react';
import type { ComponentType } from 'react';
import { addWords } from '../i18n/provider';

/** A page with the words of the desk, which the shell does not carry. */
function withWords(load: () => Promise<{ readonly default: ComponentType }>) {
  return lazy(async () => {
    const [page, { deskMessages }] = await Promise.all([load(), import('./messages')]);
    await addWords('desk', deskMessages);
    return page;
  });
}

export const DeskPage = withWords(() => import('./DeskPage'));
export const RequestListPage = withWords(() => import('./requests/RequestListPage'));
