import { useViewer } from '../../providers/viewer';

/** The college's own document is loaded by the personnel office. */
export function useMayUpload(): boolean {
  return useViewer()?.actingAs === 'PERSONNEL';
}
