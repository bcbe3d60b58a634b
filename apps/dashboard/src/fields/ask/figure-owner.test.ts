import { expect, it } from 'vitest';
import type { Viewer } from '../../providers/viewer';
import { ownerToAskFor } from './figure-owner';

const viewer = (actingAs: Viewer['actingAs'], departments: string[] = []) =>
  ({
    actingAs,
    employeeNumber: '1001',
    departments: departments.map((code) => ({ code })),
    permissions: ['Mutation.objectionCreate'],
  }) as unknown as Viewer;

it('lets a person ask about the own figures', () => {
  const person = viewer('EMPLOYEE');
  expect(ownerToAskFor('people.1001.2025-03.paid', person)).toEqual({ employeeNumber: '1001' });
  expect(ownerToAskFor('facts.people.1001.title.0', person)).toEqual({ employeeNumber: '1001' });
  expect(ownerToAskFor('people.1002.total', person)).toBeNull();
  expect(ownerToAskFor('departments.C01.allocation', person)).toBeNull();
});

it('lets a secretary ask for the own departments, and for no person', () => {
  const secretary = viewer('DEPARTMENT_SECRETARY', ['C01', 'C02']);
  expect(ownerToAskFor('departments.C02.allocation', secretary)).toEqual({ department: 'C02' });
  expect(ownerToAskFor('departments.C03.allocation', secretary)).toBeNull();
  expect(ownerToAskFor('people.1001.total', secretary)).toBeNull();
});

it('offers nothing to whoever may not ask', () => {
  const leader = { ...viewer('LEADERSHIP', ['C01']), permissions: [] } as unknown as Viewer;
  expect(ownerToAskFor('departments.C01.allocation', leader)).toBeNull();
  expect(ownerToAskFor('departments.C01.allocation', undefined)).toBeNull();
});
