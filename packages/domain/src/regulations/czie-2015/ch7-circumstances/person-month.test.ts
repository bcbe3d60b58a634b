import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../examples/example.js';
import { Decimal } from '../../../kernel/money.js';
import { unevaluated } from '../../../testing/one-person.js';
import { figuresIn, paidIn } from '../../../testing/months.js';

/** What may happen in May 2015, each by a letter. */
const EVENTS: Readonly<Record<string, Fields>> = {
  Gone: { type: 'left', month: '2015-05' },
  NoShow: { type: 'noAssessment', year: '2014' },
  Suspended: { type: 'suspended', from: '2015-03' },
  Waiting: { type: 'awaitingAppointment', from: '2015-03' },
  Result: { type: 'assessmentResult', result: 'basicallyQualified', issued: '2015-04' },
  Study: { type: 'studyLeave', from: '2015-04' },
  Long: { type: 'longTermSick' },
  Work: { type: 'longTermSick', workRelated: true },
  Ill2: { type: 'seriousIllness', from: '2015-04' },
  Ill4: { type: 'seriousIllness', from: '2015-02' },
  sick: { type: 'sickLeave', days: '8', earlier: '0' },
  personal: { type: 'personalLeave', days: '5', earlier: '0' },
  absent: { type: 'absentWithoutLeave', days: '1' },
  cut: { type: 'discretionaryCut', amount: '300' },
  second: { type: 'secondment' },
};

/** Living, post allowance, reward, withheld post allowance, withheld reward; 1515 and 1500 are given. */
const OFFICE: Readonly<Record<string, string>> = {
  '': '1600 1515 1500 0 0',
  'Gone Suspended': '0 0 0 0 0',
  'Gone Ill2': '0 0 0 0 0',
  'Gone NoShow': '0 0 0 0 0',
  'Gone cut': '0 0 0 0 0',
  'NoShow Suspended': '0 0 0 0 0',
  'NoShow Waiting': '0 0 0 0 0',
  'NoShow Result': '0 0 0 0 0',
  'NoShow Study': '0 0 0 0 0',
  'NoShow Long': '0 0 0 0 0',
  'NoShow Ill2': '1600 1515 1500 0 0',
  'NoShow Ill4': '1600 1515 0 0 0',
  'NoShow absent': '0 0 0 0 0',
  'Suspended Waiting': '1600 0 0 0 0',
  'Suspended Result': '1600 0 0 0 0',
  'Suspended Study': '1600 0 0 1515 1500',
  'Suspended Long': '1600 0 0 1515 0',
  'Suspended Work': '1600 0 0 1515 1500',
  'Suspended Ill2': '1600 0 0 1515 1500',
  'Suspended Ill4': '1600 0 0 1515 0',
  'Suspended sick': '1600 0 0 1515 750',
  'Suspended personal': '1600 0 0 1515 750',
  'Suspended absent': '1600 0 0 757.5 750',
  'Suspended cut': '1600 0 0 1215 1500',
  'Suspended second': '1600 0 0 1515 1500',
  'Waiting Result': '1600 0 0 0 0',
  'Waiting Study': '1600 0 0 0 0',
  'Waiting Long': '1600 0 0 0 0',
  'Waiting Ill2': '1600 0 0 0 0',
  'Waiting absent': '1600 0 0 0 0',
  'Waiting cut': '1600 0 0 0 0',
  'Result Study': '1600 0 0 0 0',
  'Result Long': '1600 0 0 0 0',
  'Result Ill2': '1600 0 0 0 0',
  'Result sick': '1600 0 0 0 0',
  'Result absent': '1600 0 0 0 0',
  'Result cut': '1600 0 0 0 0',
  'Study Long': '1600 1515 0 0 0',
  'Study Work': '1600 1515 0 0 1500',
  'Study Ill2': '1600 1515 0 0 1500',
  'Study Ill4': '1600 1515 0 0 0',
  'Study sick': '1600 1515 0 0 750',
  'Study personal': '1600 1515 0 0 750',
  'Study absent': '1600 757.5 0 0 750',
  'Study cut': '1600 1215 0 0 1500',
  'Long Work': '1600 1515 0 0 0',
  'Long Ill2': '1600 1515 1500 0 0',
  'Long Ill4': '1600 1515 0 0 0',
  'Long sick': '1600 1515 0 0 0',
  'Long absent': '1600 757.5 0 0 0',
  'Long cut': '1600 1215 0 0 0',
  'Work Ill4': '1600 1515 0 0 0',
  'Work sick': '1600 1515 1500 0 0',
  'Work personal': '1600 1515 750 0 0',
  'Work absent': '1600 757.5 750 0 0',
  'Ill2 Ill4': '1600 1515 0 0 0',
  'Ill2 sick': '1600 1515 1500 0 0',
  'Ill2 personal': '1600 1515 750 0 0',
  'Ill2 absent': '1600 757.5 750 0 0',
  'Ill2 cut': '1600 1215 1500 0 0',
  'Ill4 sick': '1600 1515 0 0 0',
  'Ill4 absent': '1600 757.5 0 0 0',
  'sick personal': '1600 1515 0 0 0',
  'sick absent': '1600 757.5 0 0 0',
  'sick cut': '1600 1215 750 0 0',
  'personal absent': '1600 757.5 0 0 0',
  'personal cut': '1600 1215 750 0 0',
  'absent cut': '1600 457.5 750 0 0',
  'Suspended absent cut': '1600 0 0 457.5 750',
  'Suspended Study sick': '1600 0 0 1515 750',
  'Suspended Long absent cut': '1600 0 0 457.5 0',
  'NoShow Ill2 Suspended': '1600 0 0 1515 1500',
  'NoShow Ill2 Waiting': '1600 0 0 0 0',
};

/** Where an assessment stop leaves the reward to the college. */
const COLLEGE: Readonly<Record<string, string>> = {
  Result: '1600 0 1500 0 0',
  'Result Suspended': '1600 0 0 0 1500',
  'Result Waiting': '1600 0 0 0 0',
  'Result Study': '1600 0 0 0 1500',
  'Result Long': '1600 0 0 0 0',
  'Result Ill2': '1600 0 1500 0 0',
  'Result Ill4': '1600 0 0 0 0',
  'Result sick': '1600 0 750 0 0',
  'Result absent': '1600 0 750 0 0',
  'Result cut': '1600 0 1500 0 0',
  'Result NoShow': '0 0 0 0 0',
  'Result Suspended absent cut': '1600 0 0 0 750',
};

const eventsOf = (names: string): readonly Fields[] =>
  names.split(' ').flatMap((name) => {
    const event = EVENTS[name];
    return event === undefined ? [] : [event];
  });

function check(cases: Readonly<Record<string, string>>, departmentKind: string): void {
  for (const [names, expected] of Object.entries(cases)) {
    const events = eventsOf(names);
    expect(`${names}: ${paidIn(events, { departmentKind })}`).toBe(`${names}: ${expected}`);
    const backwards = events.toReversed();
    expect(`${names}: ${paidIn(backwards, { departmentKind })}`).toBe(`${names}: ${expected}`);
  }
}

describe('D48: several rules in one month', () => {
  test('in offices and affiliated units', () => {
    check(OFFICE, 'office');
    check(OFFICE, 'affiliated');
  });

  test('in colleges and teaching departments', () => {
    check(COLLEGE, 'college');
    check(COLLEGE, 'teachingDepartment');
  });

  test('absences add up to no more than the reward; or only the largest counts', () => {
    // 8 sick days cost 750, 3 personal days 50, one day absent 750.
    const three = [
      { type: 'sickLeave', days: '8', earlier: '0' },
      { type: 'personalLeave', days: '3', earlier: '0' },
      { type: 'absentWithoutLeave', days: '1' },
    ];
    expect(paidIn(three)).toBe('1600 757.5 0 0 0');
    expect(paidIn(three.slice(0, 2))).toBe('1600 1515 700 0 0');
    const readings = { D48: 'largestOnly' };
    expect(paidIn(three, { readings })).toBe('1600 757.5 750 0 0');
    expect(paidIn(three.slice(0, 2), { readings })).toBe('1600 1515 750 0 0');
  });

  test('D45: a college may see to absences itself, which leaves the post allowance as it is', () => {
    const day = [{ type: 'absentWithoutLeave', days: '1' }];
    const readings = { D45: 'leftToCollege' };
    expect(paidIn(day, { readings, departmentKind: 'college' })).toBe('1600 757.5 1500 0 0');
    expect(paidIn(day, { readings, departmentKind: 'office' })).toBe('1600 757.5 750 0 0');
  });

  test('what is withheld is rounded once, after deductions', () => {
    // 1000.01 · 29/30 = 966.676…; 1515.55 / 2 = 757.775
    const events = eventsOf('Suspended').concat(
      { type: 'sickLeave', days: '1', earlier: '7' },
      { type: 'absentWithoutLeave', days: '0.5' },
    );
    expect(paidIn(events, { reward: '1000.01' })).toBe('1600 0 0 1515 966.68');
    const absent = eventsOf('Suspended absent');
    expect(paidIn(absent, { postAllowance: '1515.55' })).toBe('1600 0 0 757.78 750');
  });

  test('days of one kind add, and what came before the month is the least that is told', () => {
    const sick = (days: string, earlier: string) => ({ type: 'sickLeave', days, earlier });
    expect(paidIn([sick('2', '6'), sick('2', '8')])).toBe('1600 1515 1350 0 0');
    expect(paidIn([sick('4', '0'), sick('4', '4')])).toBe('1600 1515 750 0 0');
  });

  test('every figure is explained down to the facts', () => {
    for (const names of [...Object.keys(OFFICE), ...Object.keys(COLLEGE)]) {
      for (const readings of [{}, { D38: 'fullStandard', D39: 'allDays', D42: 'either' }]) {
        for (const figure of Object.values(figuresIn(eventsOf(names), { readings }))) {
          if (Decimal.isDecimal(figure?.['value'])) {
            expect(unevaluated(figure as never)).toEqual([]);
          }
        }
      }
    }
  });
});
