import type { Viewer } from '../../providers/viewer';

/** Whose figure it is, as the mutation names it. */
export type FigureOwner = { readonly employeeNumber: string } | { readonly department: string };

const PERSON = /^(?:facts\.)?people\.([^.]+)/;
const UNIT = /^(?:facts\.)?(?:departments|offices)\.([^.]+)/;

/** Null where this reader has nothing to ask: a person asks about the own pay, a secretary for the own unit. */
export function ownerToAskFor(key: string, viewer: Viewer | undefined): FigureOwner | null {
  if (!viewer?.permissions.includes('Mutation.objectionCreate')) return null;
  const employeeNumber = PERSON.exec(key)?.[1];
  if (employeeNumber !== undefined) {
    const isOwn = viewer.actingAs === 'EMPLOYEE' && employeeNumber === viewer.employeeNumber;
    return isOwn ? { employeeNumber } : null;
  }
  const department = UNIT.exec(key)?.[1];
  if (department === undefined || viewer.actingAs === 'EMPLOYEE') return null;
  return viewer.departments.some(({ code }) => code === department) ? { department } : null;
}
