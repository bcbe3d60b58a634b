import { Box, Tab, Tabs, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { Page } from '../layout/Page';
import { useAddressState } from '../providers/use-address-state';
import { ArticleMap } from './articles/ArticleMap';
import { ExampleList } from './examples/ExampleList';
import { ReadingList } from './readings/ReadingList';
import { DocumentList } from './uploads/DocumentList';

const TABS = ['articles', 'readings', 'examples', 'documents'] as const;
type TabName = (typeof TABS)[number];

const PANELS = {
  articles: ArticleMap,
  readings: ReadingList,
  examples: ExampleList,
  documents: DocumentList,
};

/** 制度与口径: the text article by article, its open points, its worked examples, its documents. */
export default function RegulationPage() {
  const translate = useTranslate();
  const { hash } = useLocation();
  // A reading is addressed by its code alone: /regulation#D2.
  const first: TabName = hash.startsWith('#D') ? 'readings' : 'articles';
  const [tab, setTab] = useAddressState<TabName>('tab', first, TABS);
  const Panel = PANELS[tab];
  return (
    <Page
      title={translate('common.pages.regulation')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>{translate('regulation.lead')}</Typography>
      }
    >
      <Tabs
        value={tab}
        onChange={(_, next: TabName) => setTab(next)}
        variant="scrollable"
        aria-label={translate('regulation.tabs')}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`regulation-${name}`}
            aria-controls="regulation-panel"
            label={translate(`regulation.tab.${name}`)}
          />
        ))}
      </Tabs>
      <Box id="regulation-panel" role="tabpanel" aria-labelledby={`regulation-${tab}`}>
        <Panel />
      </Box>
    </Page>
  );
}
