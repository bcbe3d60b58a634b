import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page';
import { useViewer } from '../providers/viewer';
import { ResearchList } from './ResearchList';
import { TierRules } from './TierRules';
import { TierTable } from './TierTable';

/** Full-time research posts: the tiers and their rules for everybody, the people for a few. */
export default function ResearchPage() {
  const translate = useTranslate();
  const maySeePeople = useViewer()?.permissions.includes('Query.researchPosts') ?? false;
  return (
    <Page
      title={translate('common.pages.research')}
      lead={<Typography sx={{ color: 'text.secondary' }}>{translate('research.lead')}</Typography>}
    >
      {maySeePeople && <ResearchList />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: 'minmax(0, 1fr) 1fr' } }}>
        <TierRules />
        <TierTable />
      </Box>
    </Page>
  );
}
