import { Box, Drawer, Link, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { ErrorBoundary } from './ErrorBoundary';
import { IdleLock } from './IdleLock';
import { Navigation } from './Navigation';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { Shortcuts } from './Shortcuts';
import { PeriodInAddress } from './PeriodSwitch';
import { Loading } from './states';

const NAVIGATION_WIDTH = 208;

export function AppLayout({ children }: { children?: ReactNode }) {
  return (
    <IdleLock>
      <Frame>{children}</Frame>
    </IdleLock>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const { pathname } = useLocation();
  useEffect(() => setMenuOpen(false), [pathname]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh' }}>
      <SkipLink />
      <TopBar isMenuShown={!isWide} onMenu={() => setMenuOpen(true)} />
      <Notices />
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        {isWide ? (
          <Box
            sx={{
              width: NAVIGATION_WIDTH,
              flexShrink: 0,
              borderRight: 1,
              borderColor: 'divider',
              bgcolor: 'background.paper',
            }}
          >
            <Navigation />
          </Box>
        ) : (
          <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)}>
            <Box sx={{ width: 260 }}>
              <Navigation />
            </Box>
          </Drawer>
        )}
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, p: { xs: 2, md: 3 }, outline: 'none' }}
        >
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Loading height={360} />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
      <PeriodInAddress />
      <Shortcuts />
    </Box>
  );
}

function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href="#main-content"
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 'tooltip',
        p: 1,
        bgcolor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {translate('common.skip')}
    </Link>
  );
}
