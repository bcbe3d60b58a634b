import type { DemoDepartment, PostKind } from './records.js';

/** What the present staff of a department looks like, and how it moved since last year. */
export interface DepartmentPlan extends DemoDepartment {
  readonly staff: Partial<Record<PostKind, number>>;
  /** Of the present staff, how many came this year. */
  readonly arrivals: number;
  /** Beside the present staff, how many left this year. */
  readonly leavers: number;
}

const college = (
  code: string,
  name: string,
  teachers: number,
  [arrivals, leavers]: readonly [number, number],
): DepartmentPlan => ({
  code,
  name,
  kind: 'COLLEGE',
  staff: {
    DUAL_ROLE: 2,
    MANAGEMENT: 2,
    COUNSELLOR: 3,
    OTHER_PROFESSIONAL: 2,
    WORKER: 1,
    TEACHING: teachers,
  },
  arrivals,
  leavers,
});

const teachingDepartment = (
  code: string,
  name: string,
  teachers: number,
  [arrivals, leavers]: readonly [number, number],
): DepartmentPlan => ({
  code,
  name,
  kind: 'TEACHING_DEPARTMENT',
  staff: { DUAL_ROLE: 1, MANAGEMENT: 1, TEACHING: teachers },
  arrivals,
  leavers,
});

const office = (
  code: string,
  name: string,
  staff: DepartmentPlan['staff'],
  [arrivals, leavers]: readonly [number, number] = [0, 0],
): DepartmentPlan => ({ code, name, kind: 'OFFICE', staff, arrivals, leavers });

const affiliated = (
  code: string,
  name: string,
  staff: DepartmentPlan['staff'],
  [arrivals, leavers]: readonly [number, number] = [0, 0],
): DepartmentPlan => ({ code, name, kind: 'AFFILIATED', staff, arrivals, leavers });

/**
 * 11 colleges, 3 teaching departments, 16 offices, 5 affiliated units. The numbers are chosen
 * together with the establishments in teaching-years.ts: one college over, one under and one exactly at
 * a tenth of its establishment.
 */
export const DEPARTMENT_PLANS: readonly DepartmentPlan[] = [
  college('C01', '智能制造学院', 36, [2, 1]),
  college('C02', '信息工程学院', 34, [2, 1]),
  college('C03', '化学工程学院', 30, [1, 2]),
  college('C04', '材料工程学院', 20, [0, 1]),
  college('C05', '建筑工程学院', 26, [0, 1]),
  college('C06', '汽车工程学院', 23, [1, 0]),
  college('C07', '经济管理学院', 32, [1, 1]),
  college('C08', '艺术设计学院', 18, [1, 0]),
  college('C09', '环境工程学院', 16, [0, 3]),
  college('C10', '食品药品学院', 19, [1, 1]),
  college('C11', '护理与健康学院', 21, [2, 1]),
  teachingDepartment('T01', '思想政治理论课教学部', 20, [1, 0]),
  teachingDepartment('T02', '公共基础教学部', 32, [1, 1]),
  teachingDepartment('T03', '体育教学部', 12, [0, 0]),
  office('O01', '党政办公室', { MANAGEMENT: 8, WORKER: 2 }, [1, 0]),
  office('O02', '组织部', { MANAGEMENT: 5 }),
  office('O03', '宣传部', { MANAGEMENT: 4, OTHER_PROFESSIONAL: 1 }),
  office('O04', '纪检监察审计处', { MANAGEMENT: 3, OTHER_PROFESSIONAL: 2 }),
  office('O05', '工会', { MANAGEMENT: 3 }),
  office('O06', '团委', { MANAGEMENT: 3 }, [1, 0]),
  office('O07', '人事处', { MANAGEMENT: 6, OTHER_PROFESSIONAL: 1 }),
  office('O08', '财务处', { MANAGEMENT: 3, OTHER_PROFESSIONAL: 6 }, [1, 1]),
  office('O09', '教务处', { DUAL_ROLE: 2, MANAGEMENT: 9, OTHER_PROFESSIONAL: 2 }, [1, 0]),
  office('O10', '科技处', { DUAL_ROLE: 1, MANAGEMENT: 5 }),
  office('O11', '学生工作处', { MANAGEMENT: 6, COUNSELLOR: 3 }),
  office('O12', '招生就业处', { MANAGEMENT: 7 }, [0, 1]),
  office('O13', '国有资产管理处', { MANAGEMENT: 4, OTHER_PROFESSIONAL: 1, WORKER: 1 }),
  office('O14', '保卫处', { MANAGEMENT: 4, WORKER: 6 }, [0, 1]),
  office('O15', '质量管理办公室', { DUAL_ROLE: 1, MANAGEMENT: 3 }),
  office('O16', '国际交流合作处', { MANAGEMENT: 4 }),
  affiliated('A01', '图书馆', { MANAGEMENT: 3, OTHER_PROFESSIONAL: 16, WORKER: 1 }, [0, 1]),
  affiliated('A02', '信息化中心', { MANAGEMENT: 2, OTHER_PROFESSIONAL: 7 }, [1, 0]),
  affiliated('A03', '后勤服务中心', { MANAGEMENT: 4, OTHER_PROFESSIONAL: 2, WORKER: 22 }, [0, 2]),
  affiliated('A04', '应用技术研究院', { DUAL_ROLE: 1, MANAGEMENT: 2, RESEARCH: 5 }),
  affiliated('A05', '培训服务中心(自收自支)', { MANAGEMENT: 8, OTHER_PROFESSIONAL: 4 }, [1, 0]),
];
