import { useViewer } from '../providers/viewer';

/** Everybody on the staff may see the own pay; of others it is for personnel and audit. */
export function useMaySeePay(employeeNumber: string): boolean {
  const viewer = useViewer();
  if (!viewer) return false;
  const { actingAs, employeeNumber: own } = viewer;
  return actingAs === 'PERSONNEL' || actingAs === 'AUDITOR' || own === employeeNumber;
}
