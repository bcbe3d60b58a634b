import { Suspense, lazy } from 'react';
import { Loading } from '../layout/states';
import { useViewer } from '../providers/viewer';

const BudgetHome = lazy(() => import('./BudgetHome'));
const DepartmentHome = lazy(() => import('./DepartmentHome'));
const ReaderHome = lazy(() => import('./ReaderHome'));

/** The question of the first five seconds differs by role. */
export default function HomePage() {
  const viewer = useViewer();
  if (!viewer) return <Loading height={360} />;
  return <Suspense fallback={<Loading height={360} />}>{homeOf(viewer)}</Suspense>;
}

function homeOf({ permissions, departments }: NonNullable<ReturnType<typeof useViewer>>) {
  if (permissions.includes('Query.budgetSummary')) return <BudgetHome />;
  const [own] = departments;
  return permissions.includes('Query.allocations') && own ? (
    <DepartmentHome code={own.code} />
  ) : (
    <ReaderHome />
  );
}
