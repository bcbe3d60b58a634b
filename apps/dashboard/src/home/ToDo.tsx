import { Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Budget, Submitted } from './documents';

interface Item {
  readonly text: string;
  readonly to: string;
}

interface Props {
  readonly budget: Budget;
  /** The scenarios that wait for the leadership group, the first of them by name. */
  readonly submitted: Submitted;
  readonly count: number;
}

/** What waits for somebody, each with the way there. */
export function ToDo({ budget, submitted, count: submittedCount }: Props) {
  const translate = useTranslate();
  const counted = (key: string, count: number, to: string): Item[] =>
    count > 0 ? [{ text: translate(`home.${key}`, { count }), to }] : [];
  const items: Item[] = [
    ...submitted.map(({ id, name, submittedByName }) => ({
      text: translate('home.todo_approve', { name, by: submittedByName ?? '' }),
      to: `/scenarios/${encodeURIComponent(id)}`,
    })),
    ...counted('todo_submitted', submittedCount - submitted.length, '/scenarios'),
    ...counted('todo_drafts', budget.draftScenarios, '/scenarios'),
    ...counted('todo_readings', budget.readingsWithoutChoice, '/regulation'),
    ...budget.problems.map(({ message, path }) => ({
      text: translate('home.todo_problem', { message }),
      to: pathOf(path),
    })),
  ];
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.todo')}</Typography>
      {items.length === 0 ? (
        <Typography>{translate('home.todo_none')}</Typography>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
          {items.map(({ text, to }) => (
            <li key={text}>
              <Link component={RouterLink} to={to}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** A problem names where its fact stands: "departments.C05.establishment". */
function pathOf(path: string): string {
  const code = /(?:^|\.)departments\.([^.]+)/.exec(path)?.[1];
  return code === undefined ? '/scenarios' : `/departments/${encodeURIComponent(code)}`;
}
