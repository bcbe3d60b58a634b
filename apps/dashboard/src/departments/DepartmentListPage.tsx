import { Page } from '../layout/Page';

export default function DepartmentListPage() {
  return <Page title="">{null}</Page>;
}
