import type { AnyExplained, FactsInput, Outcome } from '@hebo/domain';
import { Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useDeferredValue, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { OfficeTable, TeachingTable } from './AllocationTables';
import { BalanceBlock } from './BalanceBlock';
import { CardRow } from './CardRow';
import { Conclusion } from './Conclusion';
import { DepartmentCards } from './DepartmentCards';
import type { Locale } from './explain';
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

/**
 * What the draft leads to: the sentence, the cards, the balance, and every department. The offices
 * stand below the fold and may follow a frame later than the departments.
 */
export function Results({ facts, outcome, base, locale, onOpen }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  const later = useDeferredValue(outcome);
  const rows = useMemo(() => teachingRows(facts, outcome, base), [facts, outcome, base]);
  const offices = useMemo(() => officeRows(facts, later, base), [facts, later, base]);
  const movement = movementOf(rows);

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
          <TeachingTable outcome={outcome} rows={rows} onOpen={onOpen} />
          <OfficeTable outcome={later} rows={offices} onOpen={onOpen} />
          <Typography variant="caption" color="text.secondary">
            {translate('scenario.table.keys')}
          </Typography>
        </>
      )}
    </Stack>
  );
}
