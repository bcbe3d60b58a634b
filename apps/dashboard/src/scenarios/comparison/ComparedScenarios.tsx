import { Box, Button, Chip, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useDocument } from '../../providers/use-document';
import { usePeriod } from '../../providers/use-period';
import { scenarioAddress } from '../addresses';
import { MOST_COMPARED } from './compared-ids';
import { SCENARIO_CHOICES } from './documents';
import type { Comparison } from './documents';

interface Props {
  readonly scenarios: Comparison['scenarios'];
  readonly ids: readonly string[];
  readonly onIds: (ids: readonly string[]) => void;
}

/** Which scenarios stand side by side, in order; the first is the reference of all differences. */
export function ComparedScenarios({ scenarios, ids, onIds }: Props) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const { data } = useDocument(
    SCENARIO_CHOICES,
    { filter: { period } },
    { enabled: period !== '' },
  );
  const others = (data?.scenarios?.nodes ?? []).filter(({ id }) => !ids.includes(id));
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {scenarios.map(({ id, name }, at) => (
        <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Chip
            component={Link}
            to={scenarioAddress(id)}
            clickable
            color={at === 0 ? 'primary' : 'default'}
            label={at === 0 ? `${name} · ${translate('scenario.compare.reference')}` : name}
          />
          {at > 0 && (
            <Button size="small" onClick={() => onIds([id, ...ids.filter((one) => one !== id)])}>
              {translate('scenario.compare.swap')}
            </Button>
          )}
          {scenarios.length > 2 && (
            <Button
              size="small"
              aria-label={translate('scenario.compare.remove', { name })}
              onClick={() => onIds(ids.filter((one) => one !== id))}
            >
              ×
            </Button>
          )}
        </Box>
      ))}
      {ids.length < MOST_COMPARED && others.length > 0 && (
        <TextField
          select
          size="small"
          label={translate('scenario.compare.add')}
          value=""
          onChange={({ target }) => target.value && onIds([...ids, target.value])}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 160 }}
        >
          <option value="">–</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TextField>
      )}
    </Stack>
  );
}
