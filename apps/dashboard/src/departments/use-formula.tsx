import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { DEPARTMENT_EXPLANATION } from './documents';
import { explanationAt } from './explanation-at';

const FormulaDrawer = lazy(() =>
  import('../fields/explanation').then((module) => ({ default: module.FormulaDrawer })),
);

interface Opened {
  readonly code: string;
  /** The figure's name in the API, which is the last word of its node's key. */
  readonly figure: string;
  readonly title: string;
}

/** A figure of a list opens its formula; the explanation is asked for only then. */
export function useFormula(): [(opened: Opened) => void, ReactNode] {
  const [period] = usePeriod();
  const [opened, setOpened] = useState<Opened>();
  const { data } = useDocument(
    DEPARTMENT_EXPLANATION,
    { code: opened?.code ?? '', period: period ?? '' },
    { enabled: opened !== undefined && period !== undefined },
  );
  const of = data?.department?.allocation ?? data?.department?.officeAllocation;
  const view = opened && of?.explanation ? explanationAt(of.explanation, opened.figure) : null;
  const drawer = (
    <Suspense fallback={null}>
      {opened && (
        <FormulaDrawer
          title={opened.title}
          explanation={view}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Suspense>
  );
  return [setOpened, drawer];
}
