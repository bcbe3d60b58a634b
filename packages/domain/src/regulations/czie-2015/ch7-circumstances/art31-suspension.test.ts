import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const WHOLE = '1600 1515 1500 0 0';

describe('Art. 31(1), (2): waiting and suspended', () => {
  const during = (type: string, from: string, to?: string, readings = {}): string =>
    paidIn([{ type, from, ...(to === undefined ? {} : { to }) }], { readings });

  test('a suspension withholds from the month after the decision to its last month', () => {
    expect(during('suspended', '2015-05')).toBe(WHOLE);
    expect(during('suspended', '2015-04')).toBe('1600 0 0 1515 1500');
    expect(during('suspended', '2015-03', '2015-05')).toBe('1600 0 0 1515 1500');
    expect(during('suspended', '2015-03', '2015-04')).toBe(WHOLE);
    expect(during('suspended', '2015-05', '2015-05')).toBe(WHOLE);
  });

  test('waiting for an appointment stops in the same months, and nothing is kept', () => {
    expect(during('awaitingAppointment', '2015-05')).toBe(WHOLE);
    expect(during('awaitingAppointment', '2015-04')).toBe('1600 0 0 0 0');
    expect(during('awaitingAppointment', '2015-03', '2015-04')).toBe(WHOLE);
  });

  test('D46: from the month of the decision', () => {
    const D46 = 'sameMonth';
    expect(during('suspended', '2015-05', undefined, { D46 })).toBe('1600 0 0 1515 1500');
    expect(during('awaitingAppointment', '2015-05', '2015-05', { D46 })).toBe('1600 0 0 0 0');
    expect(during('suspended', '2015-06', undefined, { D46 })).toBe(WHOLE);
    expect(during('studyLeave', '2015-05', undefined, { D46 })).toBe(WHOLE);
  });
});
