import { Alert, Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { FigureButton } from '../fields/explanation/FigureButton';
import { Shown } from '../fields/Shown';
import { formatCoefficient, formatCount, formatMoney } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { useListed } from '../layout/use-listed';
import { NoDataYet } from '../layout/states';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { RESEARCH_POSTS } from './documents';
import type { ResearchPostView } from './documents';
import { metIndicators } from './indicators';
import { useResearchFigure } from './use-research-figure';
import type { AskedFigure } from './use-research-figure';

/** Everybody on a research post, with what the tier rests on; for personnel and auditors. */
export function ResearchList() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(RESEARCH_POSTS, { period }, { enabled: period !== '' });
  const [open, drawer] = useResearchFigure();
  const columns = useColumns(open);
  return (
    <Card component="section" aria-labelledby="researchers" sx={{ p: 2 }}>
      <Typography variant="h2" id="researchers" sx={{ mb: 1 }}>
        {translate('research.people')}
      </Typography>
      <Answer query={query} height={280}>
        {({ researchPosts }) =>
          researchPosts && researchPosts.length > 0 ? (
            <>
              <AppDataTable
                label={translate('research.people')}
                isCompact
                columns={columns}
                rows={researchPosts}
                rowKey={({ employee }) => employee.employeeNumber}
              />
              <Notices posts={researchPosts} />
            </>
          ) : (
            <NoDataYet text={translate('research.none', { period })} />
          )
        }
      </Answer>
      {drawer}
    </Card>
  );
}

function useColumns(open: (asked: AskedFigure) => void): Column<ResearchPostView>[] {
  const translate = useTranslate();
  const label = (key: string) => translate(`research.column.${key}`);
  const figure = (
    { employee }: ResearchPostView,
    of: { key: string; value: string } | null | undefined,
    name: string,
    format: (value: string) => string,
  ) => {
    if (!of) return <Shown value={null} format={format} />;
    const title = `${employee.name} ${name}`;
    return (
      <FigureButton
        label={`${title} ${format(of.value)}`}
        onOpen={() => open({ employeeNumber: employee.employeeNumber, figure: of.key, title })}
      >
        {format(of.value)}
      </FigureButton>
    );
  };
  return [
    {
      key: 'person',
      label: label('person'),
      isRowHeader: true,
      render: ({ employee: { name, employeeNumber } }) => (
        <Link
          component={RouterLink}
          to={`/employees/${encodeURIComponent(employeeNumber)}`}
          sx={{ display: 'inline-block', minHeight: 24 }}
        >
          {name}
        </Link>
      ),
    },
    {
      key: 'department',
      label: label('department'),
      render: ({ employee }) => employee.department.name,
    },
    {
      key: 'title',
      label: label('title'),
      render: ({ title }) => title ?? translate('common.not_applicable'),
    },
    {
      key: 'tier',
      label: label('tier'),
      render: ({ tier }) =>
        tier == null
          ? translate('common.not_applicable')
          : translate('research.tier_name', { tier }),
    },
    {
      key: 'coefficient',
      label: label('coefficient'),
      isNumeric: true,
      render: (row) => figure(row, row.coefficient, label('coefficient'), formatCoefficient),
    },
    {
      key: 'entitlement',
      label: label('entitlement'),
      unit: translate('common.yuan'),
      isNumeric: true,
      render: (row) => figure(row, row.entitlement, label('entitlement'), formatMoney),
    },
    {
      key: 'workload',
      label: label('workload'),
      isNumeric: true,
      render: ({ year }) => <Workload year={year} />,
    },
    {
      key: 'paper',
      label: label('paper'),
      isNumeric: true,
      render: ({ year }) => <Shown value={year?.corePapers ?? null} format={formatCount} />,
    },
    {
      key: 'indicators',
      label: label('indicators'),
      render: ({ year }) => <Indicators year={year} />,
    },
  ];
}

function Workload({ year }: Pick<ResearchPostView, 'year'>) {
  const translate = useTranslate();
  return (
    <>
      <Shown value={year?.researchWorkload ?? null} format={formatCount} />
      {' / '}
      {year?.requiredWorkload
        ? formatCount(year.requiredWorkload)
        : translate('research.required_by_title')}
      {(year?.failingYears ?? 0) > 0 && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {translate('research.failing', { count: year?.failingYears })}
        </Typography>
      )}
    </>
  );
}

function Indicators({ year }: Pick<ResearchPostView, 'year'>) {
  const translate = useTranslate();
  const listed = useListed();
  const met = metIndicators(year);
  if (met.length === 0) return translate('research.met_none');
  const names = listed(met.map((name) => translate(`research.indicator_short.${name}`)));
  return translate('research.met', { count: met.length, names });
}

/** What the year asks to be decided about somebody; under the table, so that it is never cut. */
function Notices({ posts }: { posts: readonly ResearchPostView[] }) {
  return posts.flatMap(({ employee, notices }) =>
    notices.map(({ code, message }) => (
      <Alert key={`${employee.employeeNumber} ${code}`} severity="warning" sx={{ mt: 1 }}>
        <strong>{employee.name}</strong> {message}
      </Alert>
    )),
  );
}
