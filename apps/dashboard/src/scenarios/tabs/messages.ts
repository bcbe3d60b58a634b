import { bridgeMessages } from './bridge/messages';
import { counterpartyMessages } from './counterparty/messages';
import { differenceMessages } from './differences/messages';
import { goalMessages } from './goal-seek/messages';
import { impactMessages } from './impact/messages';
import { reproduceMessages } from './reproduce/messages';
import { sensitivityMessages } from './sensitivity/messages';

/** Words of the result tabs; spread under `scenario`. */
export const tabMessages = {
  zh: {
    tab: {
      all: '结果',
      departments: '单位表',
      bridge: '桥图',
      counterparty: '谁来承担',
      impact: '增减',
      compare: '对比',
      sensitivity: '敏感性',
      goal: '目标求解',
      cliffs: '门槛',
      cash: '现金流',
      years: '未来五年',
      readings: '口径代价',
      differences: '参数差异',
      reproduce: '复现',
    },
    engine: {
      failed: '计算中断',
      failed_text: '结果待更新：下方为上一个有效结果。',
      failed_nothing: '结果待更新：计算引擎没有给出结果，其余页面不受影响。',
      again: '重算',
      refused: '按现有输入无法得出结果',
    },
    cause: {
      others: '其他（%{groups}）',
      and: '、',
      rest: '取整尾差',
    },
    figure: {
      unit: '%{name} Z',
      allocated: '总额 ΣZ',
      ratio: '机关与学院人均之比',
      officeBase: '分配基数 M',
      greatestLoss: '减少最多的单位',
    },
    bridge: bridgeMessages.zh,
    counterparty: counterpartyMessages.zh,
    impact: impactMessages.zh,
    sensitivity: sensitivityMessages.zh,
    goal: goalMessages.zh,
    differences: differenceMessages.zh,
    reproduce: reproduceMessages.zh,
  },
  en: {
    tab: {
      all: 'Results',
      departments: 'Departments',
      bridge: 'Bridge',
      counterparty: 'Who pays',
      impact: 'Winners and losers',
      compare: 'Comparison',
      sensitivity: 'Sensitivity',
      goal: 'Goal seek',
      cliffs: 'Thresholds',
      cash: 'Cash flow',
      years: 'Next five years',
      readings: 'Cost of readings',
      differences: 'Parameters',
      reproduce: 'Reproduce',
    },
    engine: {
      failed: 'The computation broke off',
      failed_text: 'To be renewed: below is the last valid result.',
      failed_nothing: 'To be renewed: the engine gave no result; the rest of the page stands.',
      again: 'Compute again',
      refused: 'These inputs lead to no result',
    },
    cause: {
      others: 'Others (%{groups})',
      and: ', ',
      rest: 'Rounding left over',
    },
    figure: {
      unit: 'Z of %{name}',
      allocated: 'Total ΣZ',
      ratio: 'Office head over college head',
      officeBase: 'Office base M',
      greatestLoss: 'Greatest loss of a department',
    },
    bridge: bridgeMessages.en,
    counterparty: counterpartyMessages.en,
    impact: impactMessages.en,
    sensitivity: sensitivityMessages.en,
    goal: goalMessages.en,
    differences: differenceMessages.en,
    reproduce: reproduceMessages.en,
  },
};
