/** Annual scores of offices and affiliated units; they have a ranking of their own (Art. 20). */
export const OFFICE_SCORES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2025': {
    O01: '94.5',
    O02: '93.9',
    O03: '91.2',
    O04: '92.4',
    O05: '89.6',
    O06: '90.1',
    O07: '95.3',
    O08: '94.1',
    O09: '96.0',
    O10: '92.0',
    O11: '93.1',
    O12: '91.7',
    O13: '88.9',
    O14: '90.5',
    O15: '92.8',
    O16: '87.5',
    A01: '93.3',
    A02: '91.4',
    A03: '88.2',
    A04: '90.8',
  },
  '2026': {
    O01: '95.0',
    O02: '93.2',
    O03: '92.3',
    O04: '92.1',
    O05: '88.8',
    O06: '91.0',
    O07: '94.8',
    O08: '94.4',
    O09: '95.7',
    O10: '91.6',
    O11: '93.7',
    O12: '92.6',
    O13: '89.4',
    O14: '90.2',
    O15: '93.0',
    O16: '87.1',
    A01: '92.9',
    A02: '91.9',
    A03: '88.0',
    A04: '90.6',
  },
};

/** Units that keep their own accounts (Art. 3). */
export const SELF_FUNDED: readonly string[] = ['A05'];

/** Whose Σ x·y was not handed in: people there rise or change within the year, and their facts tell it. */
export const TOLD_BY_PEOPLE: readonly string[] = [
  'O04',
  'O07',
  'O08',
  'O10',
  'O12',
  'O13',
  'O14',
  'A01',
  'A03',
];
