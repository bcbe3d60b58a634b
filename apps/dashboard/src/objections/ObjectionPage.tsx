import { Alert, Button, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { formatMoment } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AuditLink } from '../layout/AuditLink';
import { Page } from '../layout/Page';
import { useDocument } from '../providers/use-document';
import { Correction } from './Correction';
import { OBJECTION } from './documents';
import type { ObjectionView } from './documents';
import { Figure } from './Figure';
import { Requests } from './Requests';
import { Status } from './Status';
import { Steps } from './Steps';
import { Thread } from './Thread';

/** One question: the figure as it was shown, what was said, what was found, what followed. */
export default function ObjectionPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const query = useDocument(OBJECTION, { id });
  const objection = query.data?.objection;
  const label = objection && `${objection.month ?? objection.period} ${objection.figureLabel}`;
  return (
    <Page
      title={label ? translate('objections.open', { label }) : translate('common.pages.objections')}
      lead={objection && <Lead objection={objection} />}
      actions={
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Button component={Link} to="/objections">
            {translate('objections.back')}
          </Button>
          {objection && <AuditLink filter={{ objectId: objection.id }} />}
        </Stack>
      }
    >
      <Answer query={query} height={480}>
        {({ objection: found }) =>
          found ? (
            <Body objection={found} />
          ) : (
            <Alert severity="warning">{translate('objections.not_found')}</Alert>
          )
        }
      </Answer>
    </Page>
  );
}

function Lead({ objection }: { objection: ObjectionView }) {
  const translate = useTranslate();
  const { raisedByName, raisedAt, dueOn } = objection;
  return (
    <Typography component="div" sx={{ color: 'text.secondary' }}>
      {translate('objections.raised', {
        by: raisedByName,
        at: formatMoment(raisedAt),
        due: dueOn,
      })}{' '}
      <Status objection={objection} />
    </Typography>
  );
}

function Body({ objection }: { objection: ObjectionView }) {
  const translate = useTranslate();
  const { employee, department, subject, shown, unit, kind, question } = objection;
  return (
    <Stack spacing={2}>
      <Card component="section" sx={{ p: 2 }}>
        <Stack
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: { sm: '12em 1fr' }, rowGap: 1 }}
        >
          <Term name={translate('objections.column.whose')}>
            {employee
              ? `${employee.name} (${employee.employeeNumber}) · ${department.name}`
              : department.name}
          </Term>
          <Term name={translate('objections.shown')}>
            <Figure subject={subject} amount={shown?.amount} unit={unit} />
          </Term>
          <Term name={translate('objections.column.kind')}>
            {translate(`objections.kind.${kind}`)}
          </Term>
          <Term name={translate('objections.question')}>{question}</Term>
        </Stack>
      </Card>
      <Thread messages={objection.messages} />
      <Finding objection={objection} />
      <Requests objection={objection} />
      <Correction objection={objection} />
      <Steps objection={objection} />
    </Stack>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {children}
      </Typography>
    </>
  );
}

function Finding({ objection }: { objection: ObjectionView }) {
  const translate = useTranslate();
  const { outcome, decidedByName, decidedAt } = objection;
  if (!outcome) return null;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('objections.outcome')}</Typography>
      <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{outcome}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('objections.decided', {
          by: decidedByName ?? '',
          at: decidedAt ? formatMoment(decidedAt) : '',
        })}
      </Typography>
    </Card>
  );
}
