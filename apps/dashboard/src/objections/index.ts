import { lazy } from 'react';
import type { ComponentType } from 'react';
import { addWords } from '../i18n/provider';

/** A page with the words of all pages of objections, which the shell does not carry. */
function withWords(load: () => Promise<{ readonly default: ComponentType }>) {
  return lazy(async () => {
    const [page, { objectionMessages }] = await Promise.all([load(), import('./messages')]);
    await addWords('objections', objectionMessages);
    return page;
  });
}

export const ObjectionListPage = withWords(() => import('./ObjectionListPage'));
export const ObjectionPage = withWords(() => import('./ObjectionPage'));
