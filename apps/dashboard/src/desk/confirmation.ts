import { campusDay } from '../formats/months';
import type { Confirmation } from './documents';

/** Whose word is next; none where both stand by the facts as they are. */
export function nextStep({
  status,
  isStale,
}: Pick<Confirmation, 'status' | 'isStale'>): 'secretary' | 'head' | undefined {
  if (isStale || status === 'OPEN') return 'secretary';
  return status === 'CONFIRMED_BY_SECRETARY' ? 'head' : undefined;
}

/** Past its day and not yet confirmed by both. */
export function isLate(
  confirmation: Pick<Confirmation, 'status' | 'isStale'>,
  deadline: string | null | undefined,
  today = campusDay(),
): boolean {
  return deadline != null && deadline < today && nextStep(confirmation) !== undefined;
}
