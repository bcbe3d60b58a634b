import { lazy } from 'react';
import type { ComponentType } from 'react';
import { addWords } from '../i18n/provider';

/** A page with the words of all import pages, which the shell does not carry. */
function withWords(load: () => Promise<{ readonly default: ComponentType }>) {
  return lazy(async () => {
    const [page, { importMessages }] = await Promise.all([load(), import('./messages')]);
    await addWords('imports', importMessages);
    return page;
  });
}

export const ImportListPage = withWords(() => import('./ImportListPage'));
export const ImportNewPage = withWords(() => import('./ImportNewPage'));
export const ImportPage = withWords(() => import('./ImportPage'));
