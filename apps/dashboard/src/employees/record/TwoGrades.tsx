import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Fact } from './documents';
import { holdingIn } from './timeline';

/**
 * Two grades of one person that are easily mixed up: the annex asks for the post grade, Tables 2 to
 * 5 for title, management grade or worker's grade, each with a start month of its own.
 */
export function TwoGrades({ facts, month }: { facts: readonly Fact[]; month: string }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`employees.${key}`);
  const now = (kind: Fact['kind']) =>
    holdingIn(
      month,
      facts.filter((fact) => fact.kind === kind),
    );
  const others = (['TITLE', 'MANAGEMENT_GRADE', 'WORKER_GRADE'] as const).filter(now);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <Grade heading={word('record.post_grade')} use={word('record.post_grade_use')}>
        <Holding name={word('kind.POST_GRADE')} fact={now('POST_GRADE')} />
      </Grade>
      <Grade heading={word('record.table_grade')} use={word('record.table_grade_use')}>
        {others.length === 0 ? (
          <Holding name="" fact={undefined} />
        ) : (
          others.map((kind) => <Holding key={kind} name={word(`kind.${kind}`)} fact={now(kind)} />)
        )}
      </Grade>
    </Box>
  );
}

interface GradeProps {
  readonly heading: string;
  readonly use: string;
  readonly children: ReactNode;
}

function Grade({ heading, use, children }: GradeProps) {
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{heading}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {use}
      </Typography>
      {children}
    </Card>
  );
}

function Holding({ name, fact }: { name: string; fact: Fact | undefined }) {
  const translate = useTranslate();
  if (!fact) return <Typography>{translate('employees.record.no_grade')}</Typography>;
  return (
    <Typography>
      {name}{' '}
      <Box component="strong" sx={{ fontSize: '1.125rem' }}>
        {fact.label}
      </Box>{' '}
      {translate('employees.period.since', { from: fact.from })}
    </Typography>
  );
}
