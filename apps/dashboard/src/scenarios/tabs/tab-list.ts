import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { TabProps } from './tab-props';

export interface ResultTab {
  /** In the address, and of the label under `scenario.tab`. */
  readonly key: string;
  readonly Panel: LazyExoticComponent<ComponentType<TabProps>>;
}

/** The result tabs in their order; the first one is open where the address names none. */
export const RESULT_TABS: readonly [ResultTab, ...ResultTab[]] = [
  { key: 'departments', Panel: lazy(() => import('./table/DepartmentsTab')) },
  { key: 'bridge', Panel: lazy(() => import('./bridge/BridgeTab')) },
  { key: 'counterparty', Panel: lazy(() => import('./counterparty/CounterpartyTab')) },
  { key: 'impact', Panel: lazy(() => import('./impact/ImpactTab')) },
  { key: 'compare', Panel: lazy(() => import('./compare/CompareTab')) },
  { key: 'sensitivity', Panel: lazy(() => import('./sensitivity/SensitivityTab')) },
  { key: 'goal', Panel: lazy(() => import('./goal-seek/GoalSeekTab')) },
  { key: 'cliffs', Panel: lazy(() => import('./cliffs/CliffsTab')) },
  { key: 'cash', Panel: lazy(() => import('./cash-flow/CashFlowTab')) },
  { key: 'years', Panel: lazy(() => import('./years/YearsTab')) },
  { key: 'readings', Panel: lazy(() => import('./reading-costs/ReadingCostsTab')) },
  { key: 'differences', Panel: lazy(() => import('./differences/DifferencesTab')) },
  { key: 'reproduce', Panel: lazy(() => import('./reproduce/ReproduceTab')) },
];
