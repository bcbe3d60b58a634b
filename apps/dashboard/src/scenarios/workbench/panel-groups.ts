import { NUMBER_GROUPS } from './number-drivers';

/** The panel's groups in their order; each path of an override belongs to one. */
export const GROUPS = [
  'pool',
  'rates',
  'shares',
  'titles',
  'staffing',
  'assessment',
  'posts',
  'readings',
  'assumptions',
] as const;

export type Group = (typeof GROUPS)[number];

export function groupOf(path: string): Group {
  if (path.startsWith('regulation.')) return groupOfNumber(path.slice('regulation.'.length));
  if (path === 'decision.readings.D35') return 'rates';
  if (path.startsWith('decision.readings.')) return 'readings';
  if (/^decision\.(staff|student)Rate$/.test(path)) return 'rates';
  if (path.startsWith('decision.')) return 'pool';
  return path.endsWith('.commonCourseShare') ? 'shares' : 'assumptions';
}

function groupOfNumber(key: string): Group {
  const groups = ['titles', 'staffing', 'assessment'] as const;
  const found = groups.find((group) => NUMBER_GROUPS[group].some((one) => one === key));
  if (found) return found;
  return key.startsWith('table1.') ? 'titles' : 'posts';
}
