import type { AnalysisResults, Goal } from '@hebo/domain';
import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoneyChange } from '../../../formats/format';
import type { TabProps } from '../tab-props';
import { useGoalWords } from './use-goal-words';

interface Props extends TabProps {
  readonly goal: Goal;
  readonly sought: AnalysisResults['goalSeek'];
  /** The answer is still that of an earlier goal. */
  readonly isBusy: boolean;
  readonly onApply: (path: string, value: string) => void;
  readonly onCancel: () => void;
}

const MOST_EFFECTS = 3;

/** What the search found, before anything is changed. */
export function GoalResult(props: Props) {
  const { goal, sought, isBusy, onApply, onCancel, names } = props;
  const translate = useTranslate();
  const words = useGoalWords(props);
  const say = (key: string, values?: Readonly<Record<string, string>>) =>
    translate(`scenario.goal.${key}`, values);
  if (!sought.isSolved) {
    const { nearest, jumps, breaksConstraint } = sought;
    return (
      <Alert severity="warning" action={<Button onClick={onCancel}>{say('cancel')}</Button>}>
        <AlertTitle>{say('unsolved')}</AlertTitle>
        <Typography>
          {nearest ? say('nearest', words.nearest(nearest)) : say('no_nearest')}
        </Typography>
        {breaksConstraint && <Typography>{say('breaks')}</Typography>}
        {jumps.map((jump) => (
          <Typography key={jump.below.input}>{say('jump', words.jump(jump))}</Typography>
        ))}
      </Alert>
    );
  }
  const effects = sought.sideEffects
    .filter(({ change }) => /[1-9]/.test(change))
    .slice(0, MOST_EFFECTS);
  return (
    <Alert severity="success" icon={false}>
      <AlertTitle>{say('solved')}</AlertTitle>
      <Typography>{say('solved_text', words.solved(sought))}</Typography>
      <Typography variant="h3" sx={{ mt: 1 }}>
        {say(effects.length > 0 ? 'side_effects' : 'no_side_effects')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {effects.map(({ code, change }) => (
          <li key={code}>
            {names[code] ?? code}: {formatMoneyChange(change)} {translate('common.yuan')}
          </li>
        ))}
      </Box>
      <Stack direction="row" spacing={1} sx={{ mt: 1.5 }}>
        <Button
          variant="contained"
          disabled={isBusy}
          onClick={() => onApply(goal.path, sought.input)}
        >
          {say('apply')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </Stack>
    </Alert>
  );
}
