import { Card, Link, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Shown } from '../fields/Shown';
import { formatCount } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import { NoDataYet } from '../layout/states';
import { useDocument } from '../providers/use-document';
import { DerivedFigures } from './DerivedFigures';
import type { DepartmentView } from './documents';
import { HEADCOUNT_DERIVATION } from './people-documents';
import type { DerivationView, DerivedRow } from './people-documents';

interface Props {
  readonly department: DepartmentView;
  readonly period: string;
}

/** T, Y1 and y as people tell them, beside what was entered. */
export function Derivation({ department: { code, name, year }, period }: Props) {
  const translate = useTranslate();
  const query = useDocument(HEADCOUNT_DERIVATION, { code, period });
  return (
    <Answer query={query}>
      {({ department }) => {
        const derivation = department?.headcountDerivation;
        if (!derivation) return <NoDataYet text={translate('departments.derivation.none')} />;
        return (
          <Card sx={{ p: 2 }}>
            <Stack spacing={2}>
              <Typography>
                {translate('departments.derivation.lead', { month: derivation.month })}
              </Typography>
              <DerivedFigures derivation={derivation} name={name} facts={year ?? null} />
              {derivation.rows.length > 0 && <Classes derivation={derivation} />}
            </Stack>
          </Card>
        );
      }}
    </Answer>
  );
}

/** By title class: derived, entered, whether they differ, and who they are. */
function Classes({ derivation }: { derivation: DerivationView }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`departments.derivation.${key}`);
  const numeric = { isNumeric: true, unit: translate('common.people') };
  const hasNames = derivation.rows.some(({ employees }) => employees != null);
  return (
    <AppDataTable
      label={word('by_class')}
      rows={derivation.rows}
      rowKey={({ titleClass }) => titleClass}
      columns={[
        { key: 'class', label: word('class'), isRowHeader: true, render: ({ label }) => label },
        {
          ...numeric,
          key: 'derived',
          label: word('derived'),
          render: ({ derived }) => formatCount(derived),
        },
        {
          ...numeric,
          key: 'entered',
          label: word('entered'),
          render: ({ entered }) => <Shown value={entered ?? undefined} format={formatCount} />,
        },
        { key: 'same', label: word('compared'), render: (row) => <Compared row={row} /> },
        ...(hasNames
          ? [
              {
                key: 'who',
                label: word('who'),
                render: (row: DerivedRow) => <Names row={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Compared({ row: { isDifferent, entered } }: { row: DerivedRow }) {
  const translate = useTranslate();
  if (entered == null) return translate('departments.derivation.not_entered');
  if (!isDifferent) return translate('departments.derivation.same');
  return (
    <Typography component="strong" sx={{ color: 'warning.main', fontWeight: 600 }}>
      ≠ {translate('departments.derivation.different')}
    </Typography>
  );
}

function Names({ row: { employees } }: { row: DerivedRow }) {
  const translate = useTranslate();
  if (!employees || employees.length === 0) return translate('common.not_applicable');
  return (
    <span style={{ display: 'inline-block', whiteSpace: 'normal', minWidth: 280 }}>
      {employees.map(({ employeeNumber, name }) => (
        <Fragment key={employeeNumber}>
          <Link
            component={RouterLink}
            to={`/employees/${encodeURIComponent(employeeNumber)}`}
            sx={{ display: 'inline-block', minHeight: 24 }}
          >
            {name}
          </Link>{' '}
        </Fragment>
      ))}
    </span>
  );
}
