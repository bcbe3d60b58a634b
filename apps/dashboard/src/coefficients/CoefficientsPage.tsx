import { Page } from '../layout/Page';

export default function CoefficientsPage() {
  return <Page title="">{null}</Page>;
}
