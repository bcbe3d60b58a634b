import { DECISION_FIELDS, DEPARTMENT_FIELDS, RESEARCH_FIELDS, UNIT_FIELDS } from '@hebo/domain';
import type { LeafRule, Unit } from '@hebo/domain';
import { groundIn } from '../workbench/regulation';

const FIELDS: Readonly<Record<string, LeafRule>> = { ...DEPARTMENT_FIELDS, ...UNIT_FIELDS };
const DECIDED: Readonly<Record<string, LeafRule>> = DECISION_FIELDS;
const RESEARCH: Readonly<Record<string, LeafRule>> = RESEARCH_FIELDS;
const NUMBER = 'regulation.';

/** What the value behind an override's path is counted in. */
export function unitOfPath(path: string, edition: string): Unit {
  const last = path.split('.').at(-1) ?? '';
  if (path.startsWith(NUMBER)) {
    return groundIn(edition).numbers.get(path.slice(NUMBER.length))?.unit ?? 'none';
  }
  if (path.startsWith('decision.readings.')) return 'none';
  if (path.startsWith('decision.')) return DECIDED[last]?.unit ?? 'none';
  if (path.startsWith('facts.research.')) return RESEARCH[last]?.unit ?? 'none';
  return FIELDS[last]?.unit ?? 'head';
}
