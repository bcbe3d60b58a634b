import { Card, CardActionArea, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Page } from '../layout/Page';
import { useViewer } from '../providers/viewer';
import { OwnYear } from './OwnYear';

const WAYS = [
  ['coefficients', '/coefficients', 'employee_tables'],
  ['regulation', '/regulation', 'employee_regulation'],
] as const;

/** Everybody on the staff may read the tables and how the college reads the text. */
export default function ReaderHome() {
  const translate = useTranslate();
  const name = useViewer()?.name ?? '';
  return (
    <Page
      title={translate('home.welcome', { name })}
      lead={<Typography>{translate('home.employee_text')}</Typography>}
    >
      <OwnYear />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        {WAYS.map(([page, path, text]) => (
          <Card key={page} sx={{ flex: 1, maxWidth: 420 }}>
            <CardActionArea component={Link} to={path}>
              <CardContent>
                <Typography variant="h2">{translate(`common.pages.${page}`)}</Typography>
                <Typography sx={{ color: 'text.secondary' }}>
                  {translate(`home.${text}`)}
                </Typography>
              </CardContent>
            </CardActionArea>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
