import MenuIcon from '@mui/icons-material/Menu';
import SearchIcon from '@mui/icons-material/Search';
import { AppBar, Box, IconButton, Link, Toolbar } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch';
import { PeriodSwitch } from './PeriodSwitch';
import { openPalette } from './palette-events';
import { UserMenu } from './UserMenu';

interface Props {
  readonly isMenuShown: boolean;
  readonly onMenu: () => void;
}

export function TopBar({ isMenuShown, onMenu }: Props) {
  const translate = useTranslate();
  return (
    <AppBar position="static" elevation={0}>
      <Toolbar sx={{ gap: { xs: 0.5, sm: 1 }, px: { xs: 1, sm: 2 }, minHeight: { xs: 56 } }}>
        {isMenuShown && (
          <IconButton color="inherit" aria-label={translate('common.menu_open')} onClick={onMenu}>
            <MenuIcon />
          </IconButton>
        )}
        <Link
          component={RouterLink}
          to="/"
          color="inherit"
          underline="none"
          translate="no"
          sx={{ fontSize: '1.125rem', fontWeight: 700, mr: 'auto', whiteSpace: 'nowrap' }}
        >
          {translate('common.product')}
        </Link>
        <PeriodSwitch />
        <IconButton
          color="inherit"
          aria-label={translate('common.palette.open')}
          aria-keyshortcuts="Control+K"
          onClick={openPalette}
        >
          <SearchIcon />
        </IconButton>
        <LanguageSwitch />
        <Box>
          <UserMenu />
        </Box>
      </Toolbar>
    </AppBar>
  );
}
