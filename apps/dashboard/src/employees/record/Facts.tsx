import { Box, Card, Stack, Typography } from '@mui/material';
import type { EmployeeRecord, Fact } from './documents';
import { EntryActions } from './EntryActions';
import { FACT_GROUPS } from './fact-kinds';
import type { Opened } from './RecordDialog';
import { Timeline } from './Timeline';
import { isSuperseded, newestFirst } from './timeline';
import { TwoGrades } from './TwoGrades';
import { useRecordWords } from './words';

interface Props {
  readonly employee: EmployeeRecord;
  readonly month: string;
  readonly isHistory: boolean;
  /** Left out for whoever only reads. */
  readonly onOpen?: (opened: Opened) => void;
}

/** Dated facts by kind, the two grades first. */
export function Facts({ employee, month, isHistory, onOpen }: Props) {
  const facts = employee.facts ?? [];
  const { word } = useRecordWords();
  const shown = isHistory ? facts : facts.filter((fact) => !isSuperseded(fact));
  return (
    <Stack spacing={2}>
      <TwoGrades facts={facts} month={month} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        {FACT_GROUPS.map(({ key, kinds }) => {
          const present = kinds.filter((kind) => shown.some((fact) => fact.kind === kind));
          return (
            <Card key={key} component="section" sx={{ p: 2 }}>
              <Typography variant="h2">{word(`record.group.${key}`)}</Typography>
              {present.length === 0 && (
                <Typography sx={{ color: 'text.secondary' }}>{word('record.none')}</Typography>
              )}
              {present.map((kind) => (
                <KindOfFact
                  key={kind}
                  kind={kind}
                  facts={newestFirst(shown.filter((fact) => fact.kind === kind))}
                  onOpen={onOpen}
                />
              ))}
            </Card>
          );
        })}
      </Box>
    </Stack>
  );
}

interface KindProps extends Pick<Props, 'onOpen'> {
  readonly kind: Fact['kind'];
  readonly facts: readonly Fact[];
}

function KindOfFact({ kind, facts, onOpen }: KindProps) {
  const { word, factPeriod } = useRecordWords();
  const name = word(`kind.${kind}`);
  const actions = (fact: Fact) => (
    <EntryActions
      what={`${name} ${fact.label}`}
      onCorrect={() => onOpen?.({ what: 'fact', fact })}
      onWithdraw={() => onOpen?.({ what: 'withdrawal', entry: fact })}
    />
  );
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {name}
      </Typography>
      <Timeline
        label={name}
        entries={facts}
        title={(fact) => fact.label}
        period={factPeriod}
        {...(onOpen && { actions })}
      />
    </Box>
  );
}
