import { Page } from '../layout/Page';

export default function SetupStepsPage() {
  return <Page title="">{null}</Page>;
}
