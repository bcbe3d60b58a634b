import englishMessages from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { accountMessages } from '../accounts/messages';
import { apiMessages } from '../api/messages';
import { deskMessages } from '../desk/messages';
import { importMessages } from '../imports/messages';
import { exportMessages } from '../layout/export-list/messages';
import { ownAccountMessages } from '../own-account/messages';
import { scenarioMessages } from '../scenarios/messages';
import { catalogues as shell } from './catalogues';
import { reactAdminZh } from './react-admin-zh';

/** With the words that come with their pages. */
const catalogues = {
  zh: {
    ...shell.zh,
    accounts: accountMessages.zh,
    own_account: ownAccountMessages.zh,
    api: apiMessages.zh,
    scenario: scenarioMessages.zh,
    export_list: exportMessages.zh,
    desk: deskMessages.zh,
    imports: importMessages.zh,
  },
  en: {
    ...shell.en,
    accounts: accountMessages.en,
    own_account: ownAccountMessages.en,
    api: apiMessages.en,
    scenario: scenarioMessages.en,
    export_list: exportMessages.en,
    desk: deskMessages.en,
    imports: importMessages.en,
  },
};

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const keys = (tree: Tree) =>
  leaves(tree)
    .map(([key]) => key)
    .toSorted();
const variables = (text: string) =>
  [...new Set(text.match(/%\{\w+\}/g) ?? [])].toSorted().join(' ');

describe('catalogues', () => {
  it("have the keys of react-admin's English one", () => {
    expect(keys(reactAdminZh as unknown as Tree)).toEqual(keys(englishMessages as unknown as Tree));
  });
  it('have the same keys in zh and en', () => {
    expect(keys(catalogues.zh as Tree)).toEqual(keys(catalogues.en as Tree));
  });
  it('fill in the same variables in zh and en, for our own words', () => {
    const english = new Map(leaves(catalogues.en as Tree));
    const unequal = leaves(catalogues.zh as Tree)
      .filter(([key]) => !key.startsWith('ra.'))
      .filter(([key, text]) => variables(text) !== variables(english.get(key) ?? ''))
      .map(([key]) => key);
    expect(unequal).toEqual([]);
  });
  it('say nothing in English where Chinese is meant', () => {
    const latinOnly = leaves(reactAdminZh as unknown as Tree)
      .filter(([, text]) =>
        /^[\x20-\x7e]*[A-Za-z]{2,}[\x20-\x7e]*$/.test(text.replace(/%\{\w+\}/g, '')),
      )
      .map(([key]) => key);
    expect(latinOnly).toEqual([]);
  });
});
