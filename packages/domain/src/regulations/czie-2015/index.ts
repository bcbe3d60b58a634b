import type { Regulation } from '../../regulation.js';
import { amountsOfYear } from './amounts.js';
import { compute, computePerson, REGULATION_ID } from './compute.js';
import { COVERAGE } from './coverage.js';
import { parseDecision, type Decision } from './decision.js';
import { amend, numbersIn } from './edition-2015-01/amend.js';
import { EDITION_2015_01, type Edition } from './edition-2015-01/index.js';
import type { Facts } from './facts/department.js';
import { parseFacts } from './facts/parse-facts.js';
import { FIGURES } from './figures.js';
import { fillFromPeople } from './people/fill-from-people.js';
import { READINGS } from './readings.js';

/** 常工职院〔2015〕9号, the performance pay regulation of 2015. */
export const CZIE_2015: Regulation<Facts, Decision, Edition> = {
  id: REGULATION_ID,
  title: { zh: '绩效工资实施管理办法（试行）', en: 'Performance pay regulation (on trial)' },
  documentNumber: '常工职院〔2015〕9号',
  editions: [
    {
      id: EDITION_2015_01.id,
      inForceFrom: '2015-01',
      edition: EDITION_2015_01,
      tables: EDITION_2015_01.tables,
    },
  ],
  readings: READINGS,
  figures: FIGURES,
  coverage: COVERAGE,
  parseFacts,
  parseDecision,
  compute,
  amounts: amountsOfYear,
  computePerson,
  fillFromPeople,
  numbers: numbersIn,
  amend,
};
