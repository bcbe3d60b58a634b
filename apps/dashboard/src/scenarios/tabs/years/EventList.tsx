import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../../../formats/format';
import type { ProjectedEvent, ProjectedYear } from './documents';

/** What can be seen coming, in the year in which it costs. */
export function EventList({ years }: { readonly years: readonly ProjectedYear[] }) {
  const translate = useTranslate();
  const shown = years.filter(({ events }) => events.length > 0);
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{translate('scenario.years.events')}</Typography>
      {shown.length === 0 && <Typography>{translate('scenario.years.events_none')}</Typography>}
      {shown.map(({ period, events }) => (
        <Box key={period}>
          <Typography variant="h3">{period}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {events.map((event, at) => (
              <li key={`${event.kind} ${event.department?.id} ${at}`}>
                <EventText event={event} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

/** Kinds that count people; where the number is missing it may not be told. */
const PEOPLE = ['RETIREMENT_WAVE', 'STEP_II', 'STEP_I'];

function EventText({
  event: { kind, department, label, count, amount },
}: {
  event: ProjectedEvent;
}) {
  const translate = useTranslate();
  const people =
    count != null
      ? translate('scenario.years.event_people', { count })
      : PEOPLE.includes(kind)
        ? translate('scenario.years.event_few')
        : null;
  const money = amount ? `${formatMoney(amount)} ${translate('common.yuan')}` : null;
  return [department?.name, label, people, money].filter(Boolean).join(' · ');
}
