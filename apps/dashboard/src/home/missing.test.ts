import { describe, expect, it } from 'vitest';
import { missingGroups } from './missing';

describe('what is missing', () => {
  it('stands by whose fact it is, with the way to where it is entered', () => {
    const problems = [
      { code: 'missing', path: 'departments.C01.score', message: '缺少得分' },
      { code: 'missing', path: 'people.2001.title', message: '缺少职称起始月份' },
      { code: 'missing', path: 'college.semesters', message: '缺少学期' },
      { code: 'missing', path: 'people.2002.postGrade.0.value', message: '岗位等级不明' },
    ];
    expect(missingGroups(problems)).toEqual([
      {
        of: 'people',
        items: [
          { message: '缺少职称起始月份', path: 'people.2001.title', to: '/employees/2001' },
          {
            message: '岗位等级不明',
            path: 'people.2002.postGrade.0.value',
            to: '/employees/2002',
          },
        ],
      },
      {
        of: 'departments',
        items: [{ message: '缺少得分', path: 'departments.C01.score', to: '/departments/C01' }],
      },
      {
        of: 'college',
        items: [{ message: '缺少学期', path: 'college.semesters', to: '/setup-steps' }],
      },
    ]);
  });
});
