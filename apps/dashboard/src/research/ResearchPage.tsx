import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page';
import { TierRules } from './TierRules';
import { TierTable } from './TierTable';

/** Full-time research posts: the tiers and their rules for everybody. */
export default function ResearchPage() {
  const translate = useTranslate();
  return (
    <Page
      title={translate('common.pages.research')}
      lead={<Typography sx={{ color: 'text.secondary' }}>{translate('research.lead')}</Typography>}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: 'minmax(0, 1fr) 1fr' } }}>
        <TierRules />
        <TierTable />
      </Box>
    </Page>
  );
}
