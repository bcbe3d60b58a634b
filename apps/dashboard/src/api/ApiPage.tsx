import { Page } from '../layout/Page';

export default function ApiPage() {
  return <Page title="">{null}</Page>;
}
