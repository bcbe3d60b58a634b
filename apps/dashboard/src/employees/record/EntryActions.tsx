import EditIcon from '@mui/icons-material/EditOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import { IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** What is corrected or taken back, as it would be read aloud. */
  readonly what: string;
  readonly onCorrect: () => void;
  readonly onWithdraw: () => void;
}

export function EntryActions({ what, onCorrect, onWithdraw }: Props) {
  const translate = useTranslate();
  const correct = translate('employees.record.correct', { what });
  const withdraw = translate('employees.record.withdraw', { what });
  return (
    <span>
      <IconButton size="small" aria-label={correct} title={correct} onClick={onCorrect}>
        <EditIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={withdraw} title={withdraw} onClick={onWithdraw}>
        <UndoIcon fontSize="small" />
      </IconButton>
    </span>
  );
}
