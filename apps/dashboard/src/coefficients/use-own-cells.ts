import { useDocument } from '../providers/use-document';
import { useOwnMonth } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { OWN_CELLS } from './documents';
import type { OwnCellView } from './documents';

const NONE: readonly OwnCellView[] = [];

/** Where the reader stands in the tables; nowhere for those who are not on the staff. */
export function useOwnCells(): readonly OwnCellView[] {
  const month = useOwnMonth();
  const isAsked = useViewer()?.permissions.includes('Query.ownTableCells') ?? false;
  const { data } = useDocument(
    OWN_CELLS,
    { month: month ?? '' },
    { enabled: isAsked && month !== undefined },
  );
  return data?.ownTableCells ?? NONE;
}
