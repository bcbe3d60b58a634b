import { Page } from '../layout/Page';

export default function DepartmentPage() {
  return <Page title="">{null}</Page>;
}
