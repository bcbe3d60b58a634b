import { expect, it } from 'vitest';
import { ROLES, type Role } from '../access/role.js';
import { isHeldAlready, mixesPowers, type HeldRole } from './role-rules.js';

const held = (role: Role, validFrom = '2026-01-01', validTo: string | null = null): HeldRole => ({
  role,
  departmentId: null,
  factGroup: null,
  validFrom,
  validTo,
});

const ADMINISTRATORS: readonly Role[] = [
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
];

it('keeps the three administrators from each other and from every role that sees pay', () => {
  for (const one of ROLES) {
    for (const other of ROLES) {
      const isMixed =
        one !== other &&
        one !== 'DATA_OWNER' &&
        other !== 'DATA_OWNER' &&
        (ADMINISTRATORS.includes(one) || ADMINISTRATORS.includes(other));
      expect(mixesPowers([held(one)], held(other)), `${one} ${other}`).toBe(isMixed);
    }
  }
});

it.each([
  ['2026-01-01', null, '2026-06-01', null, true],
  ['2026-01-01', '2026-06-01', '2026-06-01', null, false],
  ['2026-01-01', '2026-06-02', '2026-06-01', null, true],
  ['2026-06-01', null, '2026-01-01', '2026-06-01', false],
  ['2026-06-01', null, '2026-01-01', '2026-06-02', true],
  ['2026-06-01', '2026-06-01', '2026-01-01', null, false],
])('from %s to %s beside from %s to %s: %s', (from, to, nextFrom, nextTo, isMixed) => {
  const [former, next] = [
    held('AUDITOR', from, to),
    held('SYSTEM_ADMINISTRATOR', nextFrom, nextTo),
  ];
  expect(mixesPowers([former], next)).toBe(isMixed);
  expect(isHeldAlready([{ ...next, ...former, role: next.role }], next)).toBe(isMixed);
});

it('takes the same role for another department as another role', () => {
  const secretary = { ...held('DEPARTMENT_SECRETARY'), departmentId: 'a' };
  expect(isHeldAlready([secretary], secretary)).toBe(true);
  expect(isHeldAlready([secretary], { ...secretary, departmentId: 'b' })).toBe(false);
});
