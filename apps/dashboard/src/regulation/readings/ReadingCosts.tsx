import { Alert, Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Change } from '../../fields/Change';
import { Answer } from '../../layout/Answer';
import { AppDataTable } from '../../layout/AppDataTable';
import { useDocument } from '../../providers/use-document';
import { usePeriod } from '../../providers/use-period';
import { READING_COSTS } from '../documents';
import type { ReadingCostView, ReadingView } from '../documents';
import { departmentRows } from './department-rows';
import { useProblemPlace } from './use-problem-place';

/** What each option would cost or save against the one in force: in total and by department. */
export function ReadingCosts({ reading }: { reading: ReadingView }) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(READING_COSTS, { id: reading.id, period });
  return (
    <Answer query={query} height={120}>
      {({ node }) => {
        const costs = node && 'costs' in node ? (node.costs ?? []) : [];
        return costs.length > 0 ? (
          <Costs reading={reading} costs={costs} />
        ) : (
          <Typography>{translate('regulation.cost.none')}</Typography>
        );
      }}
    </Answer>
  );
}

interface CostsProps {
  readonly reading: ReadingView;
  readonly costs: readonly ReadingCostView[];
}

function Costs({ reading, costs }: CostsProps) {
  const translate = useTranslate();
  const placeOf = useProblemPlace();
  const labelOf = (option: string) =>
    reading.options.find(({ code }) => code === option)?.label ?? option;
  const problems = costs.flatMap((cost) => cost.problems);
  const sentences = [...new Set(problems.map(({ path, message }) => `${placeOf(path)}${message}`))];
  return (
    <Stack spacing={1.5} sx={{ mt: 1 }}>
      {sentences.length > 0 && (
        <Alert severity="warning">
          {sentences.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Alert>
      )}
      <AppDataTable
        label={translate('regulation.cost.title', { code: reading.code })}
        isCompact
        rows={costs}
        rowKey={({ option }) => option}
        columns={[
          {
            key: 'option',
            label: translate('regulation.cost.option'),
            isRowHeader: true,
            render: ({ option }) => (
              <Box component="span" sx={{ display: 'block', whiteSpace: 'normal', minWidth: 140 }}>
                {labelOf(option)}
                {option === reading.chosen?.option && ` · ${translate('regulation.chosen')}`}
              </Box>
            ),
          },
          {
            key: 'total',
            label: translate('regulation.cost.total'),
            unit: translate('common.yuan'),
            isNumeric: true,
            render: ({ total }) => <Amount value={total} />,
          },
        ]}
      />
      <ByDepartment
        costs={costs.filter(({ total }) => total != null)}
        labelOf={labelOf}
        code={reading.code}
      />
    </Stack>
  );
}

interface ByDepartmentProps {
  readonly costs: readonly ReadingCostView[];
  readonly labelOf: (option: string) => string;
  readonly code: string;
}

/** Departments that some option changes, an option a column. */
function ByDepartment({ costs, labelOf, code }: ByDepartmentProps) {
  const translate = useTranslate();
  const rows = departmentRows(costs);
  if (rows.length === 0) {
    if (costs.length < 2) return null;
    return <Typography>{translate('regulation.cost.no_departments')}</Typography>;
  }
  const moving = costs.filter(({ departments }) => departments.length > 0);
  return (
    <details>
      <summary style={{ cursor: 'pointer', minHeight: 24 }}>
        {translate('regulation.cost.departments')}
      </summary>
      <AppDataTable
        label={`${code} ${translate('regulation.cost.departments')}`}
        isCompact
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'department',
            label: translate('regulation.cost.department'),
            isRowHeader: true,
            render: ({ name }) => name,
          },
          ...moving.map(({ option }) => ({
            key: option,
            label: labelOf(option),
            unit: translate('common.yuan'),
            isNumeric: true,
            render: ({ changes }: (typeof rows)[number]) => <Amount value={changes[option]} />,
          })),
        ]}
      />
    </details>
  );
}

/** null: the option cannot be computed. undefined: nothing changes there. */
function Amount({ value }: { value: string | null | undefined }) {
  const translate = useTranslate();
  if (value === null) return translate('regulation.cost.pending');
  return <Change value={value ?? '0.00'} unit="yuan" />;
}
