import { Stack } from '@mui/material';
import { Answer } from '../layout/Answer';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { Cap } from './Cap';
import { COLLEGE_YEAR } from './college-documents';
import { MissingFacts } from './MissingFacts';
import { OpenMoney } from './OpenMoney';

/** The whole college against its cap, conditional money, and for personnel what is missing. */
export function CollegeCards() {
  const [period = ''] = usePeriod();
  const viewer = useViewer();
  const mayRead = viewer?.permissions.includes('Query.collegeYear') ?? false;
  const isPersonnel = viewer?.actingAs === 'PERSONNEL';
  const query = useDocument(
    COLLEGE_YEAR,
    { period, hasPeople: isPersonnel },
    { enabled: mayRead && period !== '' },
  );
  if (!mayRead || query.data?.collegeYear === null) return null;
  return (
    <Answer query={query} height={200}>
      {({ collegeYear: college, employees }) =>
        college ? (
          <Stack spacing={2}>
            <Cap college={college} />
            {isPersonnel && (
              <MissingFacts
                problems={college.problems}
                uncounted={(employees?.totalCount ?? 0) - (college.employeeCount ?? 0)}
              />
            )}
            <OpenMoney totals={college.ledgerTotals} />
          </Stack>
        ) : null
      }
    </Answer>
  );
}
