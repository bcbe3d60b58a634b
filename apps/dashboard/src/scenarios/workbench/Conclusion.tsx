import { Typography } from '@mui/material';
import { useDebounced } from './use-debounced';

const SETTLING_MILLISECONDS = 600;

/** The conclusion, said once the figures stand still. */
export function Conclusion({ sentence }: { readonly sentence: string }) {
  const settled = useDebounced(sentence, SETTLING_MILLISECONDS);
  return (
    <Typography component="p" variant="subtitle1" role="status" aria-live="polite" sx={pinned}>
      {settled}
    </Typography>
  );
}

const pinned = {
  position: 'sticky',
  top: 0,
  zIndex: 2,
  py: 1,
  bgcolor: 'background.default',
} as const;
