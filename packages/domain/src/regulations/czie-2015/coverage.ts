import type { CoverageRow } from '../../regulation.js';

const computed = (article: string, zh: string, en: string, ...files: string[]): CoverageRow => ({
  article,
  status: 'computed',
  note: { zh, en },
  files,
});
const input = (article: string, zh: string, en: string): CoverageRow => ({
  article,
  status: 'input',
  note: { zh, en },
  files: [],
});
const procedural = (article: string, zh: string, en: string): CoverageRow => ({
  article,
  status: 'procedural',
  note: { zh, en },
  files: [],
});
const later = (article: string, zh: string, en: string): CoverageRow => ({
  article,
  status: 'later',
  note: { zh, en },
  files: [],
});
const reading = (article: string, zh: string, en: string, ...files: string[]): CoverageRow => ({
  article,
  status: 'reading',
  note: { zh, en },
  files,
});

const CH3 = 'ch3-colleges/art14-';

/** Articles 1 to 34, clause by clause: what is computed, what is entered, and what computes nothing. */
export const COVERAGE: readonly CoverageRow[] = [
  procedural('1', '制定依据', 'legal basis'),
  procedural('2', '原则；总量控制支持 D2 的推荐', 'principles; control of the total supports D2'),
  computed(
    '3',
    '计入人员与独立核算单位',
    'who counts; own accounts',
    'ch1-scope/art03-counted-staff',
  ),
  input('4', '岗位类别', 'kinds of post'),
  procedural('5', '工资构成', 'what pay consists of'),
  later('6', '纳入项目与单位创收', 'merged items and units’ own income'),
  later('7', '年度总量上限', 'cap on the year’s total'),
  procedural('8', '绩效工资结构', 'structure of performance pay'),
  input('9', '基本工作量是否完成', 'whether basic workload is done'),
  later('10', '工作量与分配', 'workload and distribution'),
  later('11', '基础性绩效工资；标准见附件', 'base pay; its standard is in the annex'),
  procedural('12', '一般业绩三类津贴', 'the three general allowances'),
  input('13', '突出业绩金额', 'outstanding results, as amounts'),
  computed(
    '14(1)',
    '核拨公式',
    'allocation formula',
    `${CH3}allocation`,
    `${CH3}rates`,
    `${CH3}student-units`,
  ),
  computed('14(2)', '平均职称系数', 'average title coefficient', `${CH3}title-coefficient`),
  computed('14(2)', '超缺编与调节系数', 'variance and adjustment', `${CH3}staffing`),
  computed('14(2)', '考核系数', 'assessment coefficient', `${CH3}assessment`),
  procedural('15(1)', '单位自定分配系数', 'a unit’s own coefficients'),
  reading(
    '15(2)',
    '不参与分配者是否计数（D10）',
    'whether the excluded count (D10)',
    'ch3-colleges/art15-exclusion',
  ),
  reading(
    '15(3)',
    '不参与分配者是否计数（D10）',
    'whether the excluded count (D10)',
    'ch3-colleges/art15-exclusion',
  ),
  computed(
    '16',
    '管理服务津贴，按单位',
    'administrative allowance by unit',
    'ch4-offices/art20-scheme',
  ),
  computed(
    '17',
    '平均水平与分配基数',
    'average level and base',
    'ch4-offices/art17-office-base',
    'ch4-offices/art17-office-staff',
  ),
  later('18', '个人岗位系数；各表已录入', 'a person’s post coefficient; the tables are in'),
  later('19', '个人档次', 'a person’s step'),
  computed(
    '20',
    '机关考核系数与津贴',
    'offices’ assessment and allowance',
    'ch4-offices/art20-scheme',
    `${CH3}assessment`,
  ),
  later('21', '科研岗津贴；表 6 已录入', 'research allowance; Table 6 is in'),
  reading(
    '22(7)',
    '科研岗从哪里支出（D11）',
    'where research posts are paid from (D11)',
    'ch4-offices/art17-office-base',
    'residuals',
  ),
  later('22(1)–(6)', '科研档次', 'research tiers'),
  procedural('22(8)–(9)', '见其他文件', 'other documents'),
  procedural('23', '组织', 'organisation'),
  procedural('24', '领导小组', 'leading group'),
  procedural('25', '通过与批复', 'adoption and approval'),
  procedural('26', '单位工作组', 'working group of a unit'),
  procedural('27', '单位办法的批准', 'approval of a unit’s scheme'),
  reading(
    '28(11)',
    '非领导职务干部（D37）',
    'non-leading cadres (D37)',
    'ch1-scope/art03-counted-staff',
    'residuals',
  ),
  later('28', '其余正常情形', 'the other normal cases'),
  later('29', '考核停发', 'stops after assessment'),
  later('30', '病事假与旷工', 'leave and absence'),
  later('31', '待聘、停职与离岗', 'waiting, suspension and leaving'),
  procedural('32', '施行时间', 'in force from'),
  procedural('33', '动态调整', 'adjusted from time to time'),
  procedural('34', '未尽事宜由领导小组审议', 'open points go to the leading group'),
];
