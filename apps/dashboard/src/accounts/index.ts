import { lazy } from 'react';
import type { ComponentType } from 'react';
import { addWords } from '../i18n/provider';

/** A page with the words of all pages of accounts, which the shell does not carry. */
function withWords(load: () => Promise<{ readonly default: ComponentType }>) {
  return lazy(async () => {
    const [page, { accountMessages }] = await Promise.all([load(), import('./messages')]);
    await addWords('accounts', accountMessages);
    return page;
  });
}

export const AccountListPage = withWords(() => import('./AccountListPage'));

export const AccountPage = withWords(() => import('./AccountPage'));
