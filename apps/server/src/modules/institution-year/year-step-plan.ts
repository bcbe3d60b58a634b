import type { Wording } from '../../common/locale.js';
import { YEAR_STEPS } from '../../database/entities/index.js';
import type { Role } from '../viewer/viewer.type.js';

export type StepKey = (typeof YEAR_STEPS)[number];

interface Plan {
  readonly label: Wording;
  readonly owner: Role;
  readonly ownerLabel: Wording;
  /** Done when a person says so; everything else is told by the facts. */
  readonly isSetByHand: boolean;
}

const PERSONNEL: Wording = { zh: '人事处', en: 'personnel office' };
const LEADERSHIP: Wording = { zh: '领导小组', en: 'leadership group' };

/** The ten steps of a year, in order. */
export const PLAN: Readonly<Record<StepKey, Plan>> = {
  open: {
    label: { zh: '开启年度', en: 'Open the year' },
    owner: 'PERSONNEL',
    ownerLabel: PERSONNEL,
    isSetByHand: false,
  },
  countDate: {
    label: { zh: '统计日', en: 'Count date' },
    owner: 'PERSONNEL',
    ownerLabel: PERSONNEL,
    isSetByHand: false,
  },
  facts: {
    label: { zh: '各单位核对事实', en: 'Units confirm their facts' },
    owner: 'DEPARTMENT_SECRETARY',
    ownerLabel: { zh: '各单位、人事处', en: 'units, personnel office' },
    isSetByHand: false,
  },
  scores: {
    label: { zh: '考核得分与公示', en: 'Scores and their public notice' },
    owner: 'PERSONNEL',
    ownerLabel: { zh: '人事处、质管办', en: 'personnel office, quality office' },
    isSetByHand: false,
  },
  scenario: {
    label: { zh: '选定情景并冻结', en: 'Choose and freeze a scenario' },
    owner: 'LEADERSHIP',
    ownerLabel: LEADERSHIP,
    isSetByHand: false,
  },
  resolutions: {
    label: { zh: '决议', en: 'Resolutions' },
    owner: 'LEADERSHIP',
    ownerLabel: { zh: '领导小组、党委', en: 'leading group, party committee' },
    isSetByHand: false,
  },
  publication: {
    label: { zh: '公布 K1、K2、M 与各单位 Z', en: 'Publish K1, K2, M and the list of Z' },
    owner: 'LEADERSHIP',
    ownerLabel: LEADERSHIP,
    isSetByHand: false,
  },
  objections: {
    label: { zh: '异议处理', en: 'Objections' },
    owner: 'PERSONNEL',
    ownerLabel: PERSONNEL,
    isSetByHand: true,
  },
  schemes: {
    label: { zh: '二次分配方案', en: 'Schemes of the units' },
    owner: 'DEPARTMENT_SECRETARY',
    ownerLabel: { zh: '各单位', en: 'units' },
    isSetByHand: true,
  },
  settlement: {
    label: { zh: '年终结算', en: 'Settlement' },
    owner: 'PERSONNEL',
    ownerLabel: { zh: '人事处、财务处', en: 'personnel office, finance office' },
    isSetByHand: true,
  },
};

export const isStep = (key: string): key is StepKey =>
  (YEAR_STEPS as readonly string[]).includes(key);
