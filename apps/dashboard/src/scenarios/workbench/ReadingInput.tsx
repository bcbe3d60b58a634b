import type { Reading } from '@hebo/domain';
import { TextField } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Locale } from './explain';

interface Props {
  readonly reading: Reading;
  readonly locale: Locale;
  readonly value: string;
  readonly isChanged: boolean;
  readonly onChoose: (reading: Reading, option: string) => void;
}

/** One open point of the text: its question, its options, the recommended one named. */
export const ReadingInput = memo(function ReadingInput(props: Props) {
  const { reading, locale, value, isChanged, onChoose } = props;
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      fullWidth
      margin="dense"
      label={translate('explanation.reading', { code: reading.code })}
      helperText={reading.question[locale]}
      value={value}
      onChange={({ target }) => onChoose(reading, target.value)}
      slotProps={{
        select: { native: true },
        formHelperText: { sx: { mx: 0, ...(isChanged && { fontWeight: 600 }) } },
      }}
    >
      {reading.options.map((option) => (
        <option key={option.code} value={option.code}>
          {option.label[locale]}
          {option.code === reading.recommended && ` · ${translate('scenario.input.recommended')}`}
        </option>
      ))}
    </TextField>
  );
});
