import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { useDocument } from '../../providers/use-document';
import { PAY_FIGURE } from './documents';

const FormulaDrawer = lazy(() =>
  import('../../fields/explanation').then((module) => ({ default: module.FormulaDrawer })),
);

export interface OpenedFigure {
  readonly key: string;
  readonly title: string;
}

export type OpenFigure = (opened: OpenedFigure) => void;

/** A figure of a person's year opens its computation, which is asked for only then. */
export function usePayFigure(employeeNumber: string, period: string): [OpenFigure, ReactNode] {
  const [opened, setOpened] = useState<OpenedFigure>();
  const { data } = useDocument(
    PAY_FIGURE,
    { employeeNumber, period, key: opened?.key ?? '' },
    { enabled: opened !== undefined },
  );
  const figure = data?.employee?.payYear?.figure;
  const explanation = opened && figure?.key === opened.key ? figure.explanation : null;
  const drawer = (
    <Suspense fallback={null}>
      {opened && (
        <FormulaDrawer
          title={opened.title}
          explanation={explanation}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Suspense>
  );
  return [setOpened, drawer];
}
