import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useFigureDrawer } from '../fields/explanation/use-figure-drawer';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { RESEARCH_FIGURE } from './documents';

export interface AskedFigure {
  readonly employeeNumber: string;
  /** Key of the figure in that person's year. */
  readonly figure: string;
  readonly title: string;
}

/** A researcher's coefficient or entitlement, explained; asked for when it is opened. */
export function useResearchFigure(): [(asked: AskedFigure) => void, ReactNode] {
  const [period = ''] = usePeriod();
  const [asked, setAsked] = useState<AskedFigure>();
  const [open, drawer] = useFigureDrawer();
  const notify = useNotify();
  const { data, error, isPlaceholderData } = useDocument(
    RESEARCH_FIGURE,
    { employeeNumber: asked?.employeeNumber ?? '', period, key: asked?.figure ?? '' },
    { enabled: asked !== undefined },
  );
  useEffect(() => {
    if (!asked || (!error && (!data || isPlaceholderData))) return;
    const found = data?.employee?.payYear?.figure;
    if (found) open({ title: asked.title, explanation: found.explanation });
    else notify('research.no_explanation', { type: 'warning' });
    setAsked(undefined);
  }, [asked, data, error, isPlaceholderData, open, notify]);
  return [setAsked, drawer];
}
