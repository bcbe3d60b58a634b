import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { AMENDMENTS } from './documents';
import type { AmendmentView } from './documents';

const NONE: readonly AmendmentView[] = [];

/** All amendments for whoever may read decisions; null for everybody else. */
export function useAmendments(): readonly AmendmentView[] | null {
  const mayRead = useViewer()?.permissions.includes('Query.amendments') ?? false;
  const { data } = useDocument(AMENDMENTS, {}, { enabled: mayRead });
  if (!mayRead) return null;
  return data?.amendments ?? NONE;
}
