import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import ApiIcon from '@mui/icons-material/TerminalOutlined';
import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import QuestionIcon from '@mui/icons-material/ContactSupportOutlined';
import EventIcon from '@mui/icons-material/EventNoteOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import InboxIcon from '@mui/icons-material/MoveToInboxOutlined';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import LibraryBooksIcon from '@mui/icons-material/LibraryBooksOutlined';
import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import SwapVertIcon from '@mui/icons-material/SwapVertOutlined';
import TableChartIcon from '@mui/icons-material/TableChartOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NavLink, useLocation } from 'react-router';
import { PAGES, PAGE_NAMES, mayOpen, pageOf } from '../providers/pages';
import type { PageName } from '../providers/pages';
import { useViewer } from '../providers/viewer';

const ICONS: Record<PageName, SvgIconComponent> = {
  home: HomeIcon,
  scenarios: TuneIcon,
  years: EventIcon,
  departments: BalanceIcon,
  coefficients: TableChartIcon,
  desk: FactCheckIcon,
  employee: GroupsIcon,
  employees: GroupsIcon,
  imports: SwapVertIcon,
  objections: QuestionIcon,
  research: ScienceIcon,
  regulation: LibraryBooksIcon,
  requests: InboxIcon,
  accounts: ManageAccountsIcon,
  audit: HistoryIcon,
  own_account: AccountIcon,
  api: ApiIcon,
  setup_steps: AccountTreeIcon,
};

/** Eight entries are taken in at a glance; a ninth and tenth wait behind 更多, which is the eighth. */
const AT_A_GLANCE = 8;

export function useMenuPages(): PageName[] {
  const viewer = useViewer();
  if (!viewer) return [];
  return PAGE_NAMES.filter((name) => PAGES[name].inMenu && mayOpen(name, viewer));
}

/** The menu follows the role for comfort; the server refuses by itself. */
export function Navigation() {
  const translate = useTranslate();
  const pages = useMenuPages();
  const { pathname } = useLocation();
  const [isAsked, setAsked] = useState(false);
  const shown = pages.length > AT_A_GLANCE ? pages.slice(0, AT_A_GLANCE - 1) : pages;
  const others = pages.slice(shown.length);
  const isOpen = isAsked || others.some((name) => name === pageOf(pathname));
  return (
    <Box component="nav" aria-label={translate('common.menu')} sx={{ position: 'sticky', top: 0 }}>
      <List sx={{ px: 1, py: 1.5 }}>
        {shown.map((name) => (
          <NavigationItem key={name} name={name} />
        ))}
        {others.length > 0 && (
          <ListItem disablePadding>
            <ListItemButton aria-expanded={isOpen} onClick={() => setAsked(!isOpen)} sx={item}>
              <ListItemIcon sx={{ minWidth: 36, color: 'inherit' }}>
                {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
              </ListItemIcon>
              <ListItemText primary={translate('common.menu_more')} />
            </ListItemButton>
          </ListItem>
        )}
        {isOpen && others.map((name) => <NavigationItem key={name} name={name} />)}
      </List>
    </Box>
  );
}

function NavigationItem({ name }: { name: PageName }) {
  const translate = useTranslate();
  const Icon = ICONS[name];
  return (
    <ListItem disablePadding>
      <ListItemButton component={NavLink} to={PAGES[name].path} end={name === 'home'} sx={item}>
        <ListItemIcon sx={{ minWidth: 36, color: 'inherit' }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText primary={translate(`common.pages.${name}`)} />
      </ListItemButton>
    </ListItem>
  );
}

const item = {
  borderRadius: 1,
  mb: 0.25,
  minHeight: 44,
  '&.active': {
    bgcolor: '#e5eefa',
    color: 'primary.dark',
    '& .MuiListItemText-primary': { fontWeight: 600 },
  },
};
