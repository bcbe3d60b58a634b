import { describe, expect, it } from 'vitest';
import { createDemoCollege } from './college.js';
import type { DemoMember } from './records.js';

const college = createDemoCollege();
const staff = college.members.filter((member) => member.leftIn === null);

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function factsOf(period: string) {
  const year = college.years.find((each) => each.period === period);
  if (year === undefined) throw new Error(`no year ${period}`);
  return year.facts;
}

describe('the demo college', () => {
  it('says that it is a demo', () => {
    expect(college.institutionName).toContain('演示');
  });

  it('has the departments of a real college', () => {
    expect(countBy(college.departments, (department) => department.kind)).toEqual({
      COLLEGE: 11,
      TEACHING_DEPARTMENT: 3,
      OFFICE: 16,
      AFFILIATED: 5,
    });
  });

  it('has some 640 people on all seven kinds of post', () => {
    expect(staff).toHaveLength(638);
    expect(Object.keys(countBy(staff, (member) => member.postKind)).sort()).toEqual([
      'COUNSELLOR',
      'DUAL_ROLE',
      'MANAGEMENT',
      'OTHER_PROFESSIONAL',
      'RESEARCH',
      'TEACHING',
      'WORKER',
    ]);
  });

  it('has a researcher at each title that Art. 22 knows', () => {
    const researchers = staff.filter((member) => member.postKind === 'RESEARCH');
    expect(countBy(researchers, (member) => member.titleClass)).toEqual({
      SENIOR: 1,
      ASSOCIATE: 2,
      INTERMEDIATE: 2,
    });
  });

  it('gives nobody the employee number of somebody else', () => {
    const numbers = new Set(college.members.map((member) => member.employeeNumber));
    expect(numbers.size).toBe(college.members.length);
  });

  it('varies the names', () => {
    const names = new Set(college.members.map((member) => member.name));
    expect(names.size).toBeGreaterThan(580);
    expect(college.members.every((member) => /^\p{Script=Han}{2,4}$/u.test(member.name))).toBe(
      true,
    );
  });

  it('is the same college every time', () => {
    expect(JSON.stringify(createDemoCollege())).toBe(JSON.stringify(college));
  });

  it('lets a secretary and a teacher of one college sign in', () => {
    const { secretaryDepartment, employeeNumber } = college.signIns;
    const teacher = staff.find((member) => member.employeeNumber === employeeNumber);
    expect(teacher?.department).toBe(secretaryDepartment);
    expect(teacher?.postKind).toBe('TEACHING');
  });

  it('had arrivals, leavers and promotions', () => {
    expect(staff.filter((member) => member.joinedIn >= '2026-01')).toHaveLength(19);
    expect(college.members.filter((member) => member.leftIn !== null)).toHaveLength(19);
    expect(staff.filter((member) => member.promotion !== null).length).toBeGreaterThan(20);
  });

  it('has facts of everybody, those who left among them', () => {
    expect(Object.keys(college.people).sort()).toEqual(
      college.members.map((member) => member.employeeNumber).sort(),
    );
  });
});

/** The column of Table 1 by hand, as the count date sees the person. */
function columnOf(member: DemoMember, month: string): string {
  const isBefore = member.promotion !== null && month < member.promotion.since;
  const title = isBefore ? member.promotion.from : member.titleClass;
  if (title !== 'UNTITLED') {
    return ['ASSISTANT', 'TECHNICIAN'].includes(title) ? 'junior' : title.toLowerCase();
  }
  if (member.degree === 'DOCTOR') return 'untitledDoctor';
  return member.degree === 'MASTER' ? 'untitledMaster' : 'untitledOther';
}

describe.each([
  { period: '2025', month: '2025-12', students: 10_152 },
  { period: '2026', month: '2026-10', students: 10_204 },
])('the facts of $period', ({ period, month, students }) => {
  const { departments } = factsOf(period);
  const present = college.members.filter(
    ({ joinedIn, leftIn }) => joinedIn <= month && (leftIn === null || leftIn > month),
  );

  it('count the people behind them', () => {
    for (const { code, kind } of college.departments) {
      const own = present.filter((member) => member.department === code);
      if (kind === 'OFFICE' || kind === 'AFFILIATED') {
        const counted = own.filter((member) => member.postKind !== 'RESEARCH');
        expect(departments[code]?.officeHeadcount).toBe(String(counted.length));
        continue;
      }
      const counts = countBy(own, (member) => columnOf(member, month));
      for (const [title, heads] of Object.entries(departments[code]?.headcount ?? {})) {
        expect(heads, `${code} ${title}`).toBe(String(counts[title] ?? 0));
      }
    }
  });

  it('have every student in one college', () => {
    const sum = Object.values(departments).reduce(
      (all, each) => all + Number(each.students ?? 0),
      0,
    );
    expect(sum).toBe(students);
  });
});
