import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { Answer } from '../../layout/Answer';
import { AuditLink } from '../../layout/AuditLink';
import { Page } from '../../layout/Page';
import { mayOpen } from '../../providers/pages';
import { useDocument } from '../../providers/use-document';
import { useViewer } from '../../providers/viewer';
import { useMaySeePay } from '../own';
import { EMPLOYEE_PAGE } from './documents';
import type { EmployeeRecord } from './documents';
import { Record } from './Record';
import { useWrite } from './use-write';

/** One person: dated facts, what happened, the facts of each year, and every correction. */
export default function EmployeePage() {
  const { number = '' } = useParams();
  const translate = useTranslate();
  const query = useDocument(EMPLOYEE_PAGE, { employeeNumber: number });
  const employee = query.data?.employee;
  return (
    <Page
      title={employee?.name ?? translate('employees.record.title')}
      lead={employee && <Lead employee={employee} />}
      actions={<Ways number={number} />}
    >
      <Answer query={query} height={480}>
        {({ employee: found }) =>
          found?.facts ? (
            <Stack spacing={2}>
              <OfObjection />
              <Record employee={found} />
            </Stack>
          ) : (
            <Alert severity="warning">{translate('employees.record.not_found')}</Alert>
          )
        }
      </Answer>
    </Page>
  );
}

/** Whoever corrects a record for an objection is led back to link the two. */
function OfObjection() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const objection = search.get('objection');
  const isAsking = useWrite()?.isAsking ?? false;
  if (objection === null) return null;
  return (
    <Alert
      severity="info"
      role="note"
      action={
        <Button component={Link} to={`/objections/${encodeURIComponent(objection)}`}>
          {translate('employees.record.to_objection')}
        </Button>
      }
    >
      {translate(
        isAsking ? 'employees.record.asks_for_objection' : 'employees.record.of_objection',
      )}
    </Alert>
  );
}

function Lead({ employee }: { employee: EmployeeRecord }) {
  const translate = useTranslate();
  const { employeeNumber, department, postKind, titleClass, workStarted, retirementYear } =
    employee;
  const lead = [
    translate('employees.record.number', { number: employeeNumber }),
    department.name,
    translate(`employees.postKind.${postKind}`),
    translate(`employees.titleClass.${titleClass}`),
    workStarted && translate('employees.record.work_since', { month: workStarted }),
    retirementYear != null &&
      translate('employees.record.retires', { year: String(retirementYear) }),
  ];
  return (
    <Typography sx={{ color: 'text.secondary' }}>{lead.filter(Boolean).join(' · ')}</Typography>
  );
}

function Ways({ number }: { number: string }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const maySeePay = useMaySeePay(number);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {viewer && mayOpen('employees', viewer) && (
        <Button component={Link} to="/employees">
          {translate('employees.record.back')}
        </Button>
      )}
      <AuditLink filter={{ employeeNumber: number }} />
      {maySeePay && (
        <Button
          component={Link}
          to={`/employees/${encodeURIComponent(number)}/year`}
          variant="outlined"
        >
          {translate('employees.pay.open')}
        </Button>
      )}
    </Stack>
  );
}
