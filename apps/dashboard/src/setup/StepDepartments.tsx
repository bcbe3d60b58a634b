import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { AppDataTable } from '../layout/AppDataTable';
import { useListed } from '../layout/use-listed';
import type { SetupDepartment } from './documents';
import { isAskedBy, missingFacts } from './missing-facts';
import type { StepKey } from './missing-facts';

interface Props {
  readonly step: StepKey;
  readonly departments: readonly SetupDepartment[];
  readonly period: string;
}

/** The departments that a step asks for something, each with what it lacks and the way there. */
export function StepDepartments({ step, departments, period }: Props) {
  const translate = useTranslate();
  const listed = useListed();
  const asked = departments.filter((department) => isAskedBy(department, step));
  if (asked.length === 0) return <Typography>{translate('setup.steps.none')}</Typography>;
  const lacks = (department: SetupDepartment) =>
    listed(missingFacts(department, step).map((fact) => translate(`setup.fact.${fact}`)));
  return (
    <AppDataTable
      label={translate('setup.department.list')}
      isCompact
      rows={asked}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'name',
          label: translate('setup.department.name'),
          isRowHeader: true,
          render: ({ code, name }) => `${code} ${name}`,
        },
        {
          key: 'kind',
          label: translate('setup.department.kind'),
          render: ({ kind }) => translate(`common.kind.${kind}`),
        },
        {
          key: 'facts',
          label: translate('setup.department.facts'),
          render: (department) => {
            const facts = lacks(department);
            return facts
              ? translate('setup.department.lacks', { facts })
              : translate('setup.department.complete');
          },
        },
        {
          key: 'go',
          label: translate('setup.steps.go'),
          render: ({ code, name }) => (
            <Link
              component={RouterLink}
              to={`/departments/${encodeURIComponent(code)}?period=${period}&edit=yes`}
              aria-label={`${translate('setup.steps.go')} ${name}`}
            >
              {translate('setup.steps.go')}
            </Link>
          ),
        },
      ]}
    />
  );
}
