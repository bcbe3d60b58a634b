import { enumOf } from '../../graphql/enums.js';

export const Step = enumOf('Step', '档次。Step within a level.', {
  I: '一档。First step.',
  II: '二档。Second step.',
  III: '三档。Third step.',
});

export const CoefficientSource = enumOf(
  'CoefficientSource',
  '岗位分配系数的来源。Where a post coefficient comes from.',
  {
    TABLE_2: '表二。Table 2, leading and teaching.',
    TABLE_3: '表三。Table 3, other professionals.',
    TABLE_4: '表四。Table 4, management.',
    TABLE_5: '表五。Table 5, workers.',
    LONG_SERVICE: '工龄满三十年的保底。Floor after thirty years of work.',
    DEPUTY_IN_CHARGE: '主持工作的副职。Deputy in charge, by the chief’s row.',
    NEW_DEGREE: '新进博士、硕士。New doctor or master without a title.',
  },
);

export const PayEffect = enumOf('PayEffect', '对发放的影响。What a line does to a component.', {
  STOPPED: '停发。Stopped.',
  DEDUCTED: '扣减。Deducted.',
  WITHHELD: '暂扣。Withheld, to be settled later.',
});

export const RewardScheme = enumOf(
  'RewardScheme',
  '奖励性绩效的核定方式。How the reward of the year is found.',
  {
    OFFICE: '机关、直属单位按岗位系数。Office: post coefficient and base.',
    RESEARCH: '专职科研岗按科研档次。Research tier and base.',
    UNIT_PLAN: '学院（部）按本单位方案。By the unit’s own plan, as entered.',
    UNIT_DECIDES: '由单位决定，尚未录入。The unit decides and has not told it.',
    OUT_OF_SCOPE: '不在本办法范围。Outside the scope of the regulation.',
  },
);

export const LedgerKind = enumOf('LedgerKind', '未了款项的类别。Kind of conditional money.', {
  RESERVE: '年终部分。The part kept for the end of the year.',
  WITHHELD: '暂扣。Withheld.',
  FORFEITED: '不再发放。Forfeited.',
});

export const LedgerStatus = enumOf('LedgerStatus', '未了款项的状态。State of an entry.', {
  OPEN: '未了。Open.',
  RELEASED: '已发放。Released.',
  FORFEITED: '已失去。Forfeited.',
});
