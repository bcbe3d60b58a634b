import type { Goal } from '@hebo/domain';
import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { usePathWords } from '../../workbench/use-path-words';
import { FIGURE_KINDS, figureOfChoice, ofUnit } from '../figure-choice';
import { FigureSelect } from '../FigureSelect';
import type { TabProps } from '../tab-props';
import { figureNow } from './figure-now';
import { readGoal } from './goal-form';
import type { GoalDraft, GoalFault, GoalField } from './goal-form';
import { goalPaths, usualRange } from './goal-paths';
import { GoalPathSelect } from './GoalPathSelect';
import { NumberBox } from './NumberBox';

interface Props extends TabProps {
  readonly onSolve: (goal: Goal) => void;
}

/** The goal as one sentence with boxes in it. */
export function GoalForm({ current, outcome, names, onSolve }: Props) {
  const translate = useTranslate();
  const say = (key: string, values?: Readonly<Record<string, string>>) =>
    translate(`scenario.goal.${key}`, values);
  const words = usePathWords(current);
  const codes = outcome.departments.map(({ code }) => code);
  const [draft, setDraft] = useState<GoalDraft>(() => {
    const figure = codes[0] === undefined ? 'allocated' : ofUnit(codes[0]);
    const path = goalPaths(current, figureOfChoice(figure))[0]?.path ?? '';
    const target = figureNow(outcome, figureOfChoice(figure)) ?? '';
    const limits = { keepsTotal: false, limitsLoss: false, greatestLoss: '3' };
    return { figure, target, path, ...usualRange(current, path), ...limits };
  });
  const [faults, setFaults] = useState<Readonly<Partial<Record<GoalField, GoalFault>>>>({});
  const figure = useMemo(() => figureOfChoice(draft.figure), [draft.figure]);
  const paths = useMemo(() => goalPaths(current, figure), [current, figure]);

  const set = (change: Partial<GoalDraft>) => setDraft({ ...draft, ...change });
  const choosePath = (path: string) => set({ path, ...usualRange(current, path) });
  const chooseFigure = (choice: string) => {
    const next = figureOfChoice(choice);
    const known = goalPaths(current, next);
    const path = known.some((one) => one.path === draft.path) ? draft.path : (known[0]?.path ?? '');
    const range = path === draft.path ? {} : usualRange(current, path);
    set({ figure: choice, target: figureNow(outcome, next) ?? '', path, ...range });
  };
  const solve = (event: FormEvent) => {
    event.preventDefault();
    const read = readGoal(draft);
    setFaults(read.ok ? {} : read.faults);
    if (read.ok) onSolve(read.goal);
  };
  const box = (field: GoalField, label: string, hint?: string) => {
    const fault = faults[field];
    return (
      <NumberBox
        label={say(label)}
        value={draft[field]}
        onChange={(value) => set({ [field]: value })}
        error={fault && say(fault)}
        hint={hint}
      />
    );
  };
  const now = figureNow(outcome, figure);
  return (
    <Box component="form" noValidate onSubmit={solve}>
      <Box sx={sentence}>
        <span>{say('let')}</span>
        <FigureSelect
          label={say('figure')}
          value={draft.figure}
          onChange={chooseFigure}
          kinds={FIGURE_KINDS}
          names={names}
          codes={codes}
        />
        <span>{say('equal')}</span>
        {box(
          'target',
          'target',
          now === null ? undefined : say('now', { value: words.value(now) }),
        )}
        <span>{say('by')}</span>
        <GoalPathSelect
          paths={paths}
          value={draft.path}
          onChange={choosePath}
          label={words.label}
        />
        <span>{say('range')}</span>
        {box('from', 'from')}
        <span>{say('to')}</span>
        {box('to', 'until')}
        <span>{say('and')}</span>
        <FormControlLabel
          control={
            <Checkbox
              checked={draft.keepsTotal}
              onChange={(_, keepsTotal) => set({ keepsTotal })}
            />
          }
          label={say('keeps_total')}
        />
        <FormControlLabel
          control={
            <Checkbox
              checked={draft.limitsLoss}
              onChange={(_, limitsLoss) => set({ limitsLoss })}
            />
          }
          label={say('limits_loss')}
        />
        {box('greatestLoss', 'greatest_loss')}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
        {say('only_free')}
      </Typography>
      <Button type="submit" variant="contained" disabled={draft.path === ''}>
        {say('solve')}
      </Button>
    </Box>
  );
}

const sentence = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' };
