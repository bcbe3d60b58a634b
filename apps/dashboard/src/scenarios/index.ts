import { lazy } from 'react';

const Awaited = lazy(() => import('../layout/states').then((states) => ({ default: states.Loading })));

export const scenarios = { name: 'scenarios', list: Awaited, create: Awaited, edit: Awaited };
export const ScenarioComparison = Awaited;
