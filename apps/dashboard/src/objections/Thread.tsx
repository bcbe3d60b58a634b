import { Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import type { ObjectionView } from './documents';

/** What was said, the earliest first. */
export function Thread({ messages }: { messages: ObjectionView['messages'] }) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('objections.thread')}</Typography>
      {messages.length === 0 && <Typography>{translate('objections.thread_none')}</Typography>}
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {messages.map(({ id, byName, byRole, at, text }) => (
          <li key={id}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {byName} · {translate(`common.role.${byRole}`)} · {formatMoment(at)}
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {text}
            </Typography>
          </li>
        ))}
      </Stack>
    </Card>
  );
}
