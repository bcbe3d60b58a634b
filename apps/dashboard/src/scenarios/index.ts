import { lazy } from 'react';
import type { ComponentType } from 'react';
import { addWords } from '../i18n/provider';

/** A page with the words of all scenario pages, which the shell does not carry. */
function withWords(load: () => Promise<{ readonly default: ComponentType }>) {
  return lazy(async () => {
    const [page, { scenarioMessages }] = await Promise.all([load(), import('./messages')]);
    await addWords('scenario', scenarioMessages);
    return page;
  });
}

export const scenarios = {
  name: 'scenarios',
  list: withWords(() => import('./ScenarioListPage')),
  create: withWords(() => import('./workbench/CreatePage')),
  edit: withWords(() => import('./workbench/WorkbenchPage')),
};

export const ScenarioComparison = withWords(() => import('./comparison/ComparisonPage'));

export const ScenarioPrint = withWords(() => import('./print/PrintPage'));
