import type { AnyExplained, FactsInput, Outcome } from '@hebo/domain';
import { Box, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { BalanceBlock } from './BalanceBlock';
import { CardRow } from './CardRow';
import { officeColumns, teachingColumns } from './columns';
import { Conclusion } from './Conclusion';
import { DepartmentCards } from './DepartmentCards';
import type { Locale } from './explain';
import { FigureTable } from './FigureTable';
import { Notices } from './Notices';
import { resultCards } from './result-cards';
import { movementOf, officeRows, teachingRows } from './rows';
import { sentenceOf } from './sentence';

interface Props {
  readonly facts: FactsInput;
  readonly outcome: Outcome;
  readonly base: Outcome;
  readonly locale: Locale;
  readonly onOpen: (figure: AnyExplained, title: string) => void;
}

/** What the draft leads to: the sentence, the cards, the balance, and every department. */
export function Results({ facts, outcome, base, locale, onOpen }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  const rows = useMemo(() => teachingRows(facts, outcome, base), [facts, outcome, base]);
  const offices = useMemo(() => officeRows(facts, outcome, base), [facts, outcome, base]);
  const movement = movementOf(rows);
  const columns = useMemo(
    () => teachingColumns(translate, outcome, rows),
    [translate, outcome, rows],
  );
  const columnsOfOffices = useMemo(
    () => officeColumns(translate, outcome, offices),
    [translate, outcome, offices],
  );
  const nameOf = ({ name }: { readonly name: string }) => name;
  const keyOf = ({ code }: { readonly code: string }) => code;
  const shared = {
    rowHeader: translate('scenario.table.department'),
    totalLabel: translate('scenario.table.total'),
    nameOf,
    keyOf,
    onOpen,
  };

  return (
    <Stack spacing={2}>
      <Conclusion sentence={sentenceOf(translate, outcome, base, movement)} />
      <CardRow cards={resultCards({ translate, outcome, base, movement, onOpen })} />
      <BalanceBlock outcome={outcome} locale={locale} onOpen={onOpen} />
      <Notices outcome={outcome} facts={facts} />
      {isNarrow ? (
        <DepartmentCards rows={[...rows, ...offices]} onOpen={onOpen} />
      ) : (
        <>
          <Section title={translate('scenario.table.teaching')}>
            <FigureTable
              label={translate('scenario.table.teaching')}
              columns={columns}
              rows={rows}
              {...shared}
            />
          </Section>
          {offices.length > 0 && (
            <Section title={translate('scenario.table.offices')}>
              <FigureTable
                label={translate('scenario.table.offices')}
                columns={columnsOfOffices}
                rows={offices}
                {...shared}
              />
            </Section>
          )}
          <Typography variant="caption" color="text.secondary">
            {translate('scenario.table.keys')}
          </Typography>
        </>
      )}
    </Stack>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Box component="section">
      <Typography component="h2" variant="subtitle1" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
