import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { ExplanationView } from './explanation-view';

const FormulaDrawer = lazy(() =>
  import('./FormulaDrawer').then((module) => ({ default: module.FormulaDrawer })),
);

interface Opened {
  /** Whose figure it is: "张三 · 2026-05 实发". */
  readonly title: string;
  readonly explanation: ExplanationView;
}

/** Opens the drawer on an explanation that is already there; its code is fetched at the first use. */
export function useFigureDrawer(): [(opened: Opened) => void, ReactNode] {
  const [opened, setOpened] = useState<Opened>();
  const drawer = (
    <Suspense fallback={null}>
      {opened && <FormulaDrawer {...opened} onClose={() => setOpened(undefined)} />}
    </Suspense>
  );
  return [setOpened, drawer];
}
