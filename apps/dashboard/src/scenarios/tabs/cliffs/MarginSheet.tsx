import type { AnalysisJob, PlainMargin } from '@hebo/domain';
import { Box, Stack, TextField, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Change } from '../../../fields/Change';
import { sum } from '../../../formats/decimal';
import { formatMoneyChange } from '../../../formats/format';
import { AppDataTable } from '../../../layout/AppDataTable';
import { useAnalysis } from '../../engine/use-analysis';
import { useProblemWords } from '../../workbench/use-problem-words';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';

type Props = Pick<TabProps, 'current' | 'outcome' | 'names'> & {
  readonly code: string;
  readonly onCode: (code: string) => void;
};

/** How many of those who pay or gain are named. */
const NAMED = 2;

/** One person, post, ten students or rank more or less: what the department gets, and who pays. */
export function MarginSheet({ current, outcome, names, code, onCode }: Props) {
  const translate = useTranslate();
  const job = useMemo(
    (): AnalysisJob<'margins'> => ({ kind: 'margins', variant: current, unit: code }),
    [current, code],
  );
  const analysis = useAnalysis(job);
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{translate('scenario.cliffs.margins')}</Typography>
      <Typography color="text.secondary">{translate('scenario.cliffs.margins_lead')}</Typography>
      <TextField
        select
        size="small"
        label={translate('scenario.cliffs.department')}
        value={code}
        onChange={({ target }) => onCode(target.value)}
        slotProps={{ select: { native: true } }}
        sx={{ maxWidth: 320 }}
      >
        {outcome.departments.map((one) => (
          <option key={one.code} value={one.code}>
            {names[one.code] ?? one.code}
          </option>
        ))}
      </TextField>
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
  const payers = (others: PlainMargin['others']): string => {
    if (others.length === 0) return translate('scenario.cliffs.nobody');
    const named = others
      .slice(0, NAMED)
      .map(({ code, amount }) => `${names[code] ?? code} ${formatMoneyChange(amount)}`);
    const rest = others.slice(NAMED);
    const amount = formatMoneyChange(sum(rest.map((one) => one.amount)));
    return [
      ...named,
      ...(rest.length > 0
        ? [translate('scenario.cliffs.rest', { count: rest.length, amount })]
        : []),
    ].join(' · ');
  };
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
          render: ({ own, others, problems }) => (
            <Box sx={{ whiteSpace: 'normal', minWidth: 220 }}>
              {own === null
                ? translate('scenario.cliffs.refused') + problems.map(words).join(' ')
                : payers(others)}
            </Box>
          ),
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
