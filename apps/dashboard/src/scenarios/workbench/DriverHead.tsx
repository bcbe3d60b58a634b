import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import ReplayIcon from '@mui/icons-material/Replay';
import { Box, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Driver } from './driver';

interface Props {
  readonly driver: Driver;
  readonly label: string;
  readonly isChanged: boolean;
  readonly onRestore: (path: string) => void;
}

/** How an input is called, the way back to the base, and its article; it stays while a slider moves. */
export const DriverHead = memo(function DriverHead(props: Props) {
  const { driver, label, isChanged, onRestore } = props;
  const translate = useTranslate();
  const { article } = driver;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5, minHeight: 28 }}>
      <Typography variant="body2" component="span" sx={{ flex: 1 }}>
        {driver.symbol && (
          <Box component="b" translate="no" sx={{ mr: 0.75 }}>
            {driver.symbol}
          </Box>
        )}
        {label}
      </Typography>
      {isChanged && (
        <Tooltip title={translate('scenario.input.restore', { label })}>
          <IconButton
            size="small"
            aria-label={translate('scenario.input.restore', { label })}
            onClick={() => onRestore(driver.path)}
          >
            <ReplayIcon fontSize="inherit" />
          </IconButton>
        </Tooltip>
      )}
      <Tooltip title={translate('scenario.input.article', { article })}>
        <IconButton
          size="small"
          aria-label={translate('scenario.input.article_of', { label, article })}
        >
          <InfoOutlinedIcon fontSize="inherit" />
        </IconButton>
      </Tooltip>
    </Stack>
  );
});
