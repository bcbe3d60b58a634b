import { Page } from '../layout/Page';

export default function SetupPage() {
  return <Page title="">{null}</Page>;
}
