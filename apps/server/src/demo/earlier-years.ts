/** What was found for the years before, as the personnel office hands it in for the next one. */
export interface EarlierYear {
  /** M of the year before, and of the one before that. */
  readonly officeBase: string;
  readonly lastFrozenOfficeBase: string;
  /** Z of the year before, by code. */
  readonly allocations: Readonly<Record<string, string>>;
}

/** By the year for which they are handed in. Those of 2026 are the outcome of 2025. */
export const EARLIER_YEARS: Readonly<Record<string, EarlierYear>> = {
  '2025': {
    officeBase: '32860.45',
    lastFrozenOfficeBase: '31920.80',
    allocations: {
      C01: '1918300.00',
      C02: '2054600.00',
      C03: '1634900.00',
      C04: '1151700.00',
      C05: '1488200.00',
      C06: '1309500.00',
      C07: '1966100.00',
      C08: '1120400.00',
      C09: '1083800.00',
      C10: '1149600.00',
      C11: '1287900.00',
      T01: '1194500.00',
      T02: '1858300.00',
      T03: '687100.00',
    },
  },
  '2026': {
    officeBase: '33711.1483',
    lastFrozenOfficeBase: '32860.45',
    allocations: {
      C01: '1974382.87',
      C02: '2129909.52',
      C03: '1672055.14',
      C04: '1183060.26',
      C05: '1527823.53',
      C06: '1344671.62',
      C07: '2021902.49',
      C08: '1148242.78',
      C09: '1097429.85',
      C10: '1185091.01',
      C11: '1330055.08',
      T01: '1228666.92',
      T02: '1905689.27',
      T03: '703806.73',
    },
  },
};
