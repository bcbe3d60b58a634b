import { Page } from '../layout/Page';

export default function RegulationPage() {
  return <Page title="">{null}</Page>;
}
