import { useViewer } from '../providers/viewer';

/** A secretary has one department and so one list; everybody else has both. */
export function useOwnGroup(): 'teaching' | 'offices' | undefined {
  const viewer = useViewer();
  const [department] = viewer?.departments ?? [];
  if (viewer?.actingAs !== 'DEPARTMENT_SECRETARY' || !department) return undefined;
  return department.kind === 'COLLEGE' || department.kind === 'TEACHING_DEPARTMENT'
    ? 'teaching'
    : 'offices';
}
