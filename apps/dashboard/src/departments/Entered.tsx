import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { compare } from '../formats/decimal';

interface Props {
  readonly entered: string;
  readonly derived: string;
  readonly format: (value: string) => string;
}

/** What was entered, and whether people tell the same as far as it is shown. */
export function Entered({ entered, derived, format }: Props) {
  const translate = useTranslate();
  const isSame = compare(entered, derived) === 0 || format(entered) === format(derived);
  return (
    <Typography variant="body2" sx={{ color: isSame ? 'text.secondary' : 'warning.main' }}>
      {translate('departments.derivation.entered')} {format(entered)} · {isSame ? '' : '≠ '}
      {translate(`departments.derivation.${isSame ? 'same' : 'different'}`)}
    </Typography>
  );
}
