import { Button, Card, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { CollegeProblem } from './college-documents';
import { missingGroups } from './missing';
import type { MissingGroup } from './missing';

const SHOWN_AT_FIRST = 5;

interface Props {
  readonly problems: readonly CollegeProblem[];
  /** People on the list of whom no fact is recorded: the year is computed without them. */
  readonly uncounted: number;
}

/** What stands in the way of the year, by whose fact it is. */
export function MissingFacts({ problems, uncounted }: Props) {
  const translate = useTranslate();
  const groups = missingGroups(problems);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.missing.title')}</Typography>
      {groups.map((group) => (
        <Group key={group.of} group={group} />
      ))}
      {groups.length === 0 && uncounted > 0 && (
        <Link component={RouterLink} to="/employees">
          {translate('home.missing.uncounted', { count: uncounted })}
        </Link>
      )}
      {groups.length === 0 && uncounted === 0 && (
        <Typography>{translate('home.missing.none')}</Typography>
      )}
    </Card>
  );
}

function Group({ group: { of, items } }: { group: MissingGroup }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? items : items.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <Typography variant="h3" sx={{ mt: 1.5 }}>
        {translate(`home.missing.${of}`, { count: items.length })}
      </Typography>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 1.9 }}>
        {shown.map(({ message, path, to }) => (
          <li key={`${path} ${message}`} style={{ overflowWrap: 'anywhere' }}>
            <Link component={RouterLink} to={to}>
              {message}
            </Link>{' '}
            <code translate="no">{path}</code>
          </li>
        ))}
      </ul>
      {items.length > SHOWN_AT_FIRST && (
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'common.collapse' : 'common.expand')}
        </Button>
      )}
    </>
  );
}
