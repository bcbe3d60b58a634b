import { useViewer } from '../providers/viewer';

/** Whether a correction is asked of the personnel office instead of written: for secretary and head. */
export function useIsAsking(): boolean {
  const permissions = useViewer()?.permissions ?? [];
  return (
    !permissions.includes('Mutation.departmentYearSet') &&
    permissions.includes('Mutation.changeRequestCreate')
  );
}
