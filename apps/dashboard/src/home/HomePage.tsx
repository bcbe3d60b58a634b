import { Stack } from '@mui/material';
import { Suspense, lazy } from 'react';
import { DeskPage } from '../desk';
import { Loading } from '../layout/states';
import { useViewer } from '../providers/viewer';
import { ObjectionsDue } from './ObjectionsDue';
import { OwnYear } from './OwnYear';

const BudgetHome = lazy(() => import('./BudgetHome'));
const ReaderHome = lazy(() => import('./ReaderHome'));

/** The question of the first five seconds differs by role. */
export default function HomePage() {
  const viewer = useViewer();
  if (!viewer) return <Loading height={360} />;
  return <Suspense fallback={<Loading height={360} />}>{homeOf(viewer)}</Suspense>;
}

function homeOf({ permissions, departments }: NonNullable<ReturnType<typeof useViewer>>) {
  if (permissions.includes('Query.budgetSummary')) return <BudgetHome />;
  if (!permissions.includes('Query.departmentDesk') || departments.length === 0) {
    return <ReaderHome />;
  }
  return (
    <Stack spacing={2}>
      <DeskPage />
      <ObjectionsDue />
      <OwnYear />
    </Stack>
  );
}
