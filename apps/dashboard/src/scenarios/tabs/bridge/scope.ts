import { mostMoved } from '@hebo/domain';
import type { Bridge, DepartmentKind, PlainVariant } from '@hebo/domain';

/** Scopes of several units; any other scope is the code of one. */
export const WIDE_SCOPES = ['all', 'colleges', 'teaching', 'offices'] as const;
export type WideScope = (typeof WIDE_SCOPES)[number];

const KINDS: Readonly<Record<WideScope, readonly DepartmentKind[]>> = {
  all: ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'],
  colleges: ['COLLEGE'],
  teaching: ['TEACHING_DEPARTMENT'],
  offices: ['OFFICE', 'AFFILIATED'],
};

export const isWide = (scope: string): scope is WideScope =>
  (WIDE_SCOPES as readonly string[]).includes(scope);

/** The scope asked for where there is such a one, else the unit that moves most. */
export function scopeOf(bridge: Bridge, asked: string | null): string {
  const isKnown =
    asked !== null && (isWide(asked) || bridge.units.some(({ code }) => code === asked));
  return isKnown ? asked : (mostMoved(bridge)?.code ?? 'all');
}

/** Codes of the units within a scope. */
export function codesIn({ units }: Bridge, { facts }: PlainVariant, scope: string): string[] {
  const codes = units.map(({ code }) => code);
  if (!isWide(scope)) return codes.filter((code) => code === scope);
  const kinds = KINDS[scope];
  return codes.filter((code) => {
    const kind = facts.departments[code]?.kind;
    return kind !== undefined && kinds.includes(kind);
  });
}
