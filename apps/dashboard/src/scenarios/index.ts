import { lazy } from 'react';

export const scenarios = {
  name: 'scenarios',
  list: lazy(() => import('./ScenarioListPage')),
  create: lazy(() => import('./workbench/CreatePage')),
  edit: lazy(() => import('./workbench/WorkbenchPage')),
};

export const ScenarioComparison = lazy(() => import('./comparison/ComparisonPage'));
