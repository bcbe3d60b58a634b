import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Masked } from '../../fields/Masked';
import { formatMoment } from '../../formats/format';
import { useViewer } from '../../providers/viewer';
import type { Year } from './documents';
import type { Opened } from './RecordDialog';
import { isSuperseded } from './timeline';
import { useRecordWords } from './words';
import { YEAR_GROUPS, yearLines } from './year-fields';

interface Props {
  readonly years: readonly Year[];
  readonly onOpen?: (opened: Opened) => void;
}

/** Assessment, workload and research of each year, newest first; what is not known is left out. */
export function Years({ years, onOpen }: Props) {
  const { word } = useRecordWords();
  const present = years
    .filter((year) => !isSuperseded(year))
    .toSorted((left, right) => right.period.localeCompare(left.period));
  if (present.length === 0) return <Typography>{word('record.no_years')}</Typography>;
  return (
    <Stack spacing={2}>
      {present.map((year) => (
        <YearCard key={year.id} year={year} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

function YearCard({ year, onOpen }: { year: Year } & Pick<Props, 'onOpen'>) {
  const translate = useTranslate();
  const { word, yesNo } = useRecordWords();
  const title = translate('common.period_title', { period: year.period });
  const permissions = useViewer()?.permissions ?? [];
  const maskedGroups = YEAR_GROUPS.filter(({ facts }) =>
    facts.every(([name]) => !permissions.includes(`EmployeeYear.${name}`)),
  );
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h2">{title}</Typography>
        {onOpen && (
          <Button
            startIcon={<EditIcon />}
            aria-label={translate('employees.record.correct', { what: title })}
            onClick={() => onOpen({ what: 'year', year })}
          >
            {word('record.correct_short')}
          </Button>
        )}
      </Stack>
      <Box component="dl" sx={list}>
        {yearLines(year, word, yesNo).map(({ name, text }) => (
          <div key={name}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {word(`year_fact.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {text}
            </Typography>
          </div>
        ))}
        {maskedGroups.map(({ key }) => (
          <div key={key}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {word(`year_fact.group.${key}`)}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <Masked />
            </Box>
          </div>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {[
          word('record.known', { time: formatMoment(year.recordedFrom) }),
          year.recordedBy,
          year.reason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Card>
  );
}

const list = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
  m: 0,
  mt: 1,
};
