import type { AnalysisJob, PlainMargin } from '@hebo/domain';
import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Change } from '../../../fields/Change';
import { sum } from '../../../formats/decimal';
import { formatMoneyChange } from '../../../formats/format';
import { AppDataTable } from '../../../layout/AppDataTable';
import { useAnalysis } from '../../engine/use-analysis';
import { DepartmentSelect } from '../../workbench/DepartmentSelect';
import { useProblemWords } from '../../workbench/use-problem-words';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';

type Props = Pick<TabProps, 'current' | 'outcome' | 'names'> & {
  readonly code: string;
  readonly onCode: (code: string) => void;
};

/** How many of those who pay or gain are named. */
const NAMED = 3;

/** One person, post, ten students or rank more or less: what the department gets, and who pays. */
export function MarginSheet({ current, outcome, names, code, onCode }: Props) {
  const translate = useTranslate();
  const job = useMemo(
    (): AnalysisJob<'margins'> => ({ kind: 'margins', variant: current, unit: code }),
    [current, code],
  );
  const analysis = useAnalysis(job);
  const teaching = useMemo(
    () =>
      Object.fromEntries(
        outcome.departments.map((one) => [
          one.code,
          { kind: one.kind, name: names[one.code] ?? one.code },
        ]),
      ),
    [outcome.departments, names],
  );
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{translate('scenario.cliffs.margins')}</Typography>
      <Typography color="text.secondary">{translate('scenario.cliffs.margins_lead')}</Typography>
      <Box sx={{ maxWidth: 320 }}>
        <DepartmentSelect departments={teaching} code={code} onChoose={onCode} />
      </Box>
      <AnalysisView analysis={analysis} inputs={current}>
        {(margins) => <MarginTable margins={margins} names={names} name={names[code] ?? code} />}
      </AnalysisView>
    </Stack>
  );
}

interface TableProps {
  readonly margins: readonly PlainMargin[];
  readonly names: Readonly<Record<string, string>>;
  readonly name: string;
}

function MarginTable({ margins, names, name }: TableProps) {
  const translate = useTranslate();
  const words = useProblemWords();
  const changeWords = useChangeWords();
  const yuan = translate('common.yuan');
  return (
    <AppDataTable
      label={`${name} ${translate('scenario.cliffs.margins')}`}
      isCompact
      rows={margins}
      rowKey={({ change }) => JSON.stringify(change)}
      columns={[
        {
          key: 'change',
          label: translate('scenario.cliffs.change'),
          isRowHeader: true,
          render: ({ change }) => changeWords(change),
        },
        {
          key: 'own',
          label: translate('scenario.cliffs.own'),
          unit: yuan,
          isNumeric: true,
          render: ({ own }) => (own === null ? '–' : <Change value={own} unit="yuan" />),
        },
        {
          key: 'others',
          label: translate('scenario.cliffs.others'),
          unit: yuan,
          isNumeric: true,
          render: ({ own, others }) =>
            own === null ? (
              '–'
            ) : (
              <Change value={sum(others.map(({ amount }) => amount))} unit="yuan" />
            ),
        },
        {
          key: 'who',
          label: translate('scenario.cliffs.who'),
          unit: yuan,
          render: ({ own, others, problems }) => {
            if (own === null) {
              return translate('scenario.cliffs.refused') + problems.map(words).join(' ');
            }
            const named = others.slice(0, NAMED);
            if (named.length === 0) return translate('scenario.cliffs.nobody');
            return (
              <Box sx={{ whiteSpace: 'normal', minWidth: 220 }}>
                {named
                  .map(({ code, amount }) => `${names[code] ?? code} ${formatMoneyChange(amount)}`)
                  .join(' · ')}
              </Box>
            );
          },
        },
      ]}
    />
  );
}

function useChangeWords() {
  const translate = useTranslate();
  return (change: PlainMargin['change']): string => {
    const by = formatBy(change.by);
    switch (change.kind) {
      case 'head': {
        const title = translate(`scenario.cliffs.title.${change.title}`);
        return translate('scenario.cliffs.head', { title, by });
      }
      case 'post':
        return translate('scenario.cliffs.post', { by });
      case 'students':
        return translate('scenario.cliffs.students', { by });
      case 'rank':
        return translate(
          change.by > 0 ? 'scenario.cliffs.rank_better' : 'scenario.cliffs.rank_worse',
        );
    }
  };
}

function formatBy(by: number): string {
  return by > 0 ? `+${by}` : `−${Math.abs(by)}`;
}
