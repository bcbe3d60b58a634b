import { Box, Card, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Notification, useTranslate } from 'react-admin';
import { LanguageSwitch } from './LanguageSwitch';
import { Notices } from './Notices';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What is seen before anybody is signed in: one card on an empty page. */
export function Doorway({ title, lead, children }: Props) {
  const translate = useTranslate();
  const product = translate('common.product_full');
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Notices />
      <Box
        component="main"
        sx={{ flex: 1, display: 'grid', placeItems: 'center', p: 2, pb: { xs: 2, sm: 10 } }}
      >
        <Card sx={{ width: '100%', maxWidth: 440, p: { xs: 2.5, sm: 4 } }}>
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
            <Typography translate="no" sx={{ fontWeight: 700, fontSize: '1.25rem' }}>
              {product}
            </Typography>
            <LanguageSwitch />
          </Stack>
          <Typography sx={{ color: 'text.secondary', mb: 3 }}>{lead}</Typography>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Card>
      </Box>
      <Notification />
    </Box>
  );
}
