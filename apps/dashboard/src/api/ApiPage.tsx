import { Box, Tab, Tabs, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page';
import { useAddressState } from '../providers/use-address-state';
import { Changes } from './Changes';
import { Console } from './Console';
import { Limits } from './Limits';
import { Reference } from './reference/Reference';
import { TokenList } from './tokens/TokenList';

const PANELS = {
  console: Console,
  tokens: TokenList,
  limits: Limits,
  reference: Reference,
  changes: Changes,
};
type TabName = keyof typeof PANELS;
const TABS = Object.keys(PANELS) as TabName[];

/** 接口: the console, and what other systems need to use the same door. */
export default function ApiPage() {
  const translate = useTranslate();
  const [tab, setTab] = useAddressState<TabName>('tab', 'console', TABS);
  const Panel = PANELS[tab];
  return (
    <Page
      title={translate('common.pages.api')}
      lead={<Typography sx={{ color: 'text.secondary' }}>{translate('api.lead')}</Typography>}
    >
      <Tabs
        value={tab}
        onChange={(_, next: TabName) => setTab(next)}
        variant="scrollable"
        aria-label={translate('api.tabs')}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`api-${name}`}
            aria-controls="api-panel"
            label={translate(`api.tab.${name}`)}
          />
        ))}
      </Tabs>
      <Box id="api-panel" role="tabpanel" aria-labelledby={`api-${tab}`}>
        <Panel />
      </Box>
    </Page>
  );
}
