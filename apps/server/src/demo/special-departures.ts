import { event, type SpecialCase } from './special-case.js';

/** Art. 31: waiting, suspended, gone. The month from which nothing is paid is that of the staff list. */
export const SPECIAL_DEPARTURES: readonly SpecialCase[] = [
  {
    employeeNumber: '2003019',
    article: '31(1)',
    rule: 'without a post from April to June 2026',
    facts: event('AWAITING_APPOINTMENT', '2026-03', { to: '2026-06' }),
  },
  {
    employeeNumber: '2004021',
    article: '31(2)',
    rule: 'suspended from March to June 2026, cleared and repaid in July',
    facts: event('SUSPENDED', '2026-02', {
      to: '2026-06',
      resolution: 'REPAID',
      resolvedIn: '2026-07',
    }),
  },
  {
    employeeNumber: '2001009',
    article: '31(2)',
    rule: 'suspended in 2025, withheld money forfeited',
    facts: event('SUSPENDED', '2025-05', {
      to: '2025-09',
      resolution: 'FORFEITED',
      resolvedIn: '2025-10',
    }),
  },
  {
    employeeNumber: '2009021',
    article: '31(2)',
    rule: 'suspended since September 2026: withheld, still open',
    facts: event('SUSPENDED', '2026-08'),
  },
  {
    employeeNumber: '1988001',
    article: '31(3)',
    rule: 'dismissed in April 2026: nothing from that month',
    facts: event('LEFT', '2026-04', { reason: '解聘' }),
  },
  {
    employeeNumber: '1991003',
    article: '31(3)',
    rule: 'resigned in July 2026: the year-end part is lost',
    facts: event('RESIGNED', '2026-07'),
  },
  {
    employeeNumber: '1991001',
    article: '31(4)',
    rule: 'transferred out, approved in April 2026: nothing from that month',
    facts: event('TRANSFERRED', '2026-04'),
  },
  {
    employeeNumber: '1989001',
    article: '31(5)',
    rule: 'retired in June 2026: paid to the end of that month',
    facts: event('RETIRED', '2026-06'),
  },
];
