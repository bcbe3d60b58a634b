import { Box, Tab, Tabs } from '@mui/material';
import { memo, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorBoundary } from '../../layout/ErrorBoundary';
import { Loading } from '../../layout/states';
import { useAddressState } from '../../providers/use-address-state';
import { RESULT_TABS } from './tab-list';
import type { TabProps } from './tab-props';
import { useSingleKeys } from './use-single-keys';
import { useTabProps } from './use-tab-props';
import type { ResultTabsProps } from './use-tab-props';

const KEYS = RESULT_TABS.map(({ key }) => key);

/** The results from every side, one at a time: a hidden tab computes nothing. */
export const ResultTabs = memo(function ResultTabs(props: ResultTabsProps) {
  const tabProps = useTabProps(props);
  return tabProps && <OpenTabs {...tabProps} />;
});

function OpenTabs(props: TabProps) {
  const translate = useTranslate();
  const [open, setOpen] = useAddressState('tab', RESULT_TABS[0].key, KEYS);
  const { Panel } = RESULT_TABS.find(({ key }) => key === open) ?? RESULT_TABS[0];
  const goTo = (key: string) => () => {
    setOpen(key);
    document.getElementById(tabId(key))?.focus();
  };
  useSingleKeys({ b: goTo('bridge'), g: goTo('goal') });
  return (
    <Box>
      <Tabs
        value={open}
        onChange={(_, key: string) => setOpen(key)}
        aria-label={translate('scenario.tab.all')}
        slotProps={{ indicator: { sx: { display: 'none' } } }}
        sx={wrapped}
      >
        {RESULT_TABS.map(({ key }) => (
          <Tab
            key={key}
            value={key}
            id={tabId(key)}
            aria-controls={open === key ? PANEL : undefined}
            label={translate(`scenario.tab.${key}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={PANEL} aria-labelledby={tabId(open)} sx={{ minWidth: 0 }}>
        <ErrorBoundary key={open}>
          <Suspense fallback={<Loading height={360} />}>
            <Panel {...props} />
          </Suspense>
        </ErrorBoundary>
      </Box>
    </Box>
  );
}

/** All tabs in sight: on several lines where one is too short. */
const wrapped = {
  borderBottom: 1,
  borderColor: 'divider',
  mb: 2,
  minHeight: 0,
  '& .MuiTabs-list': { flexWrap: 'wrap' },
  '& .MuiTab-root': {
    minWidth: 'auto',
    minHeight: 36,
    px: 1.25,
    py: 0.75,
    borderBottom: 2,
    borderColor: 'transparent',
  },
  '& .Mui-selected': { borderColor: 'primary.main' },
};

const PANEL = 'result-panel';
const tabId = (key: string) => `result-tab-${key}`;
