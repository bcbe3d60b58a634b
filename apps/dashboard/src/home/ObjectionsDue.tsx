import { Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { graphql } from '../generated';
import { mayOpen } from '../providers/pages';
import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';

const OBJECTIONS_DUE = graphql(`
  query ObjectionsDue {
    objectionSummary {
      open
      overdue
    }
  }
`);

/** How many questions wait; a leader is told how many are late and nothing of whom. */
export function ObjectionsDue() {
  const translate = useTranslate();
  const viewer = useViewer();
  const mayCount = viewer?.permissions.includes('Query.objectionSummary') ?? false;
  const { data } = useDocument(OBJECTIONS_DUE, {}, { enabled: mayCount });
  const summary = data?.objectionSummary;
  if (!viewer || !summary) return null;
  const { open, overdue } = summary;
  const text =
    open == null
      ? translate('home.objections.overdue', { count: overdue })
      : translate('home.objections.open', { open, overdue });
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.objections.title')}</Typography>
      {mayOpen('objections', viewer) ? (
        <Link component={RouterLink} to="/objections">
          {text}
        </Link>
      ) : (
        <Typography>{text}</Typography>
      )}
    </Card>
  );
}
