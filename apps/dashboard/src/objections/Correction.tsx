import { Button, Card, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useViewer } from '../providers/viewer';
import type { CorrectionView, ObjectionView } from './documents';
import { Figure } from './Figure';
import { LinkDialog } from './LinkDialog';
import { requestsOf } from './requests-of';

/** What followed from an objection that was found right, and by how much it moved the figure. */
export function Correction({ objection }: { objection: ObjectionView }) {
  const translate = useTranslate();
  const [isLinking, setLinking] = useState(false);
  const mayLink = useViewer()?.permissions.includes('Mutation.objectionLink') ?? false;
  const { correction, shown, subject, unit, status } = objection;
  if (status !== 'ACCEPTED' && !correction) return null;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('objections.correction')}</Typography>
      {correction ? (
        <Typography>
          <Entry objection={objection} correction={correction} />
        </Typography>
      ) : (
        <Typography>{translate('objections.correction_none')}</Typography>
      )}
      {shown?.amountChanged != null && (
        <Typography>
          {translate('objections.changed')}:{' '}
          <Figure subject={subject} amount={shown.amountChanged} unit={unit} />
        </Typography>
      )}
      {mayLink && status === 'ACCEPTED' && (
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          <Button component={RouterLink} to={recordOf(objection)} variant="outlined">
            {translate(
              objection.employee ? 'objections.correct_person' : 'objections.correct_department',
            )}
          </Button>
          <Button variant="contained" onClick={() => setLinking(true)}>
            {translate('objections.link')}
          </Button>
        </Stack>
      )}
      {isLinking && <LinkDialog objection={objection} onClose={() => setLinking(false)} />}
    </Card>
  );
}

/** Where the correction is made; the record leads back here. */
export function recordOf({ id, employee, department }: ObjectionView): string {
  const back = `objection=${encodeURIComponent(id)}`;
  return employee
    ? `/employees/${encodeURIComponent(employee.employeeNumber)}?${back}`
    : `/departments/${encodeURIComponent(department.code)}?edit=yes&${back}`;
}

interface EntryProps {
  readonly objection: ObjectionView;
  readonly correction: CorrectionView;
}

function Entry({ objection: { id, employee, department }, correction }: EntryProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const text = translate(`objections.entry.${correction.__typename}`, { ...correction });
  const record = employee
    ? `/employees/${encodeURIComponent(employee.employeeNumber)}?tab=changes`
    : `/departments/${encodeURIComponent(department.code)}?tab=changes`;
  const to = correction.__typename === 'ChangeRequest' ? requestsOf(id) : record;
  return viewer ? (
    <Link component={RouterLink} to={to}>
      {text}
    </Link>
  ) : (
    <>{text}</>
  );
}
