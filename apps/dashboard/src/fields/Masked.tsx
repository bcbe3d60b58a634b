import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer';
import { visuallyHidden } from './Shown';

/** In place of what the reader may not see, so that nobody takes it for a figure that is missing. */
export function Masked() {
  const translate = useTranslate();
  const isDataOwner = useViewer()?.actingAs === 'DATA_OWNER';
  const reason = translate(`common.masked.${isDataOwner ? 'fact_group' : 'role'}`);
  return (
    <Typography
      component="span"
      variant="body2"
      title={reason}
      sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}
    >
      <LockIcon aria-hidden fontSize="inherit" sx={{ verticalAlign: '-0.15em', mr: 0.5 }} />
      {translate('common.masked.text')}
      <Box component="span" sx={visuallyHidden}>
        {reason}
      </Box>
    </Typography>
  );
}
