import { Page } from '../layout/Page';

export default function EmployeeListPage() {
  return <Page title="">{null}</Page>;
}
