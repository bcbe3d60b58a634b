import type { Override } from '@hebo/domain';
import ReplayIcon from '@mui/icons-material/Replay';
import { Box, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { valueAt } from './input-path';
import type { Inputs } from './input-path';
import { usePathWords } from './use-path-words';

interface Props {
  readonly base: Inputs;
  readonly overrides: readonly Override[];
  readonly onRestore?: (path: string) => void;
}

/** What differs from the base, exactly the scenario's overrides: old value, new value, way back. */
export function ChangeList({ base, overrides, onRestore }: Props) {
  const translate = useTranslate();
  const words = usePathWords(base);
  if (overrides.length === 0) {
    return <Typography variant="body2">{translate('scenario.save.nothing')}</Typography>;
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {overrides.map(({ path, value }) => (
        <Box component="li" key={path} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            {words.label(path)}
            {': '}
            <span>{words.value(valueAt(base, path), path)}</span>
            {' → '}
            <b>
              {value === null ? translate('scenario.save.value_removed') : words.value(value, path)}
            </b>
          </Typography>
          {onRestore && (
            <IconButton
              size="small"
              aria-label={translate('scenario.input.restore', { label: words.label(path) })}
              onClick={() => onRestore(path)}
            >
              <ReplayIcon fontSize="inherit" />
            </IconButton>
          )}
        </Box>
      ))}
    </Box>
  );
}
