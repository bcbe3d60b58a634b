import { describe, expect, it } from 'vitest';
import {
  GENERAL_POOL,
  STAFF_RATE,
  STAFF_SHARE,
  departmentDrivers,
  positionOf,
  stepped,
  stepsOf,
  valueAtPosition,
} from './driver';

describe('a driver', () => {
  it('turns whole steps into exact values', () => {
    expect(valueAtPosition(STAFF_SHARE, 7)).toBe('0.07');
    expect(valueAtPosition(STAFF_SHARE, 29)).toBe('0.29');
    expect(valueAtPosition(GENERAL_POOL, 2437)).toBe('24370000');
    expect(valueAtPosition(STAFF_RATE, 1097.14)).toBe('10970');
  });

  it('draws a value that stands between two steps between them', () => {
    expect(positionOf(STAFF_RATE, '10965')).toBe(1096.5);
  });

  it('steps from where the value is, not below zero', () => {
    expect(stepped(STAFF_RATE, '10961.4267', 1)).toBe('10971.4267');
    expect(stepped(STAFF_SHARE, '0.3', -1)).toBe('0.29');
    expect(stepped(STAFF_RATE, '4', -1)).toBe('0');
    expect(stepped(STAFF_RATE, 'abc', 1)).toBe('10');
  });

  it('reaches twice the base, and further where the value already is', () => {
    expect(stepsOf(STAFF_RATE, '10000', '10000')).toBe(2000);
    expect(stepsOf(STAFF_RATE, '10000', '25000')).toBe(2500);
    expect(stepsOf(STAFF_RATE, null, '11000')).toBe(2200);
    expect(stepsOf(STAFF_SHARE, '0.5', '0.5')).toBe(100);
    expect(stepsOf(STAFF_RATE, null, null)).toBe(20);
  });

  it('offers S1 to a college, N to a teaching department, y and Σxy to an office', () => {
    const names = (kind: Parameters<typeof departmentDrivers>[1]) =>
      departmentDrivers('A', kind).map(({ path }) => path.replace('facts.departments.A.', ''));
    expect(names('COLLEGE')).toContain('students');
    expect(names('COLLEGE')).toContain('headcount.senior');
    expect(names('TEACHING_DEPARTMENT')).toContain('commonCourseShare');
    expect(names('TEACHING_DEPARTMENT')).not.toContain('students');
    expect(names('OFFICE')).toEqual(['officeHeadcount', 'coefficients', 'score']);
  });
});
