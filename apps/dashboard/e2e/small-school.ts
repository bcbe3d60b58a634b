/** The small school of the allocation examples: three colleges, one teaching department, offices. */
export const SMALL_SCHOOL = {
  period: '2026',
  departments: {
    A: college({
      heads: ['5', '20', '25', '10'],
      establishment: '60',
      students: '1800',
      score: '95',
    }),
    B: college({
      heads: ['4', '15', '20', '6'],
      establishment: '50',
      students: '1500',
      score: '90',
    }),
    C: {
      ...college({
        heads: ['2', '12', '28', '14'],
        establishment: '48',
        students: '1100',
        score: '85',
      }),
      varianceYear: '2',
    },
    G: {
      kind: 'TEACHING_DEPARTMENT',
      headcount: { senior: '3', associate: '10', intermediate: '12', junior: '5' },
      establishment: '32',
      varianceYear: '1',
      commonCourseShare: '0.24',
      score: '80',
    },
    J: { kind: 'OFFICE', officeHeadcount: '100', coefficients: '120', score: '90' },
  },
};

interface College {
  readonly heads: readonly [string, string, string, string];
  readonly establishment: string;
  readonly students: string;
  readonly score: string;
}

function college({ heads, ...others }: College) {
  const [senior, associate, intermediate, junior] = heads;
  const headcount = { senior, associate, intermediate, junior };
  return { kind: 'COLLEGE', headcount, varianceYear: '1', ...others };
}
