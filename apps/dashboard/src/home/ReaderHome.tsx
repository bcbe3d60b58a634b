import { Card, CardActionArea, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Page } from '../layout/Page';
import { PAGES, PAGE_NAMES, mayOpen } from '../providers/pages';
import { useViewer } from '../providers/viewer';
import { OwnImports } from './OwnImports';
import { OwnYear } from './OwnYear';

/** What brings somebody here, in this order, as far as the role has it. */
const WAYS: readonly string[] = [
  'imports',
  'accounts',
  'audit',
  'api',
  'employees',
  'coefficients',
  'regulation',
];
const AT_MOST = 4;

/** For everybody whose day does not begin with a year or a department: what the role is for. */
export default function ReaderHome() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  const { name, actingAs } = viewer;
  const ways = WAYS.flatMap((way) =>
    PAGE_NAMES.filter((page) => page === way && mayOpen(page, viewer)),
  ).slice(0, AT_MOST);
  return (
    <Page
      title={translate('home.welcome', { name })}
      lead={<Typography>{translate(`home.role_text.${actingAs}`)}</Typography>}
    >
      <OwnYear />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
        {ways.map((page) => (
          <Card key={page} sx={{ flex: '1 1 260px', maxWidth: 420 }}>
            <CardActionArea component={Link} to={PAGES[page].path} sx={{ height: '100%' }}>
              <CardContent>
                <Typography variant="h2">{translate(`common.pages.${page}`)}</Typography>
                <Typography sx={{ color: 'text.secondary' }}>
                  {translate(`home.way.${page}`)}
                </Typography>
              </CardContent>
            </CardActionArea>
          </Card>
        ))}
      </Stack>
      {actingAs === 'DATA_OWNER' && <OwnImports />}
    </Page>
  );
}
