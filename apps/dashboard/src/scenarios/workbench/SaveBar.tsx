import { Alert, Button, Stack, TextField, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { memo, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../../providers/viewer';
import { ShareButtons } from './ShareButtons';
import type { Subject } from './starting-point';
import type { Saving } from './use-saving';
import type { WorkbenchState } from './workbench-state';

interface Props {
  readonly subject: Subject;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly isUnsaved: boolean;
  /** Whether an input is not valid, so that there is nothing to compare with the server. */
  readonly isBlocked: boolean;
  readonly saving: Saving;
  readonly stateNow: () => WorkbenchState;
}

/** Name, save, branch, share; a refusal stands beside the field it names. */
export const SaveBar = memo(function SaveBar({
  subject,
  name,
  onName,
  isUnsaved,
  isBlocked,
  saving,
  stateNow,
}: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down(768));
  const isAllowed = useViewer()?.permissions.includes('Mutation.scenarioCreate') ?? false;
  const mayWrite = isAllowed && !isNarrow;
  const { scenario } = subject;
  const isDraft = scenario === null || scenario.status === 'DRAFT';
  const isSaving = saving.state.kind === 'saving';
  const refusals = saving.state.kind === 'refused' ? saving.state.refusals : [];
  const ofName = refusals.find(({ field }) => field.at(-1) === 'name');
  const nameProblem =
    name.trim() === '' ? translate('scenario.save.name_blank') : (ofName?.message ?? null);
  const canSave = mayWrite && isDraft && !isSaving && !isBlocked && name.trim() !== '';
  const save = () => void saving.save();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key === 's') {
        event.preventDefault();
        if (canSave) save();
      } else if (event.key === 'Enter') {
        window.dispatchEvent(new Event('hebo:submit'));
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
        {!isNarrow && (
          <TextField
            size="small"
            label={translate('scenario.workbench.name')}
            value={name}
            onChange={({ target }) => onName(target.value)}
            error={nameProblem !== null}
            helperText={nameProblem}
            disabled={!mayWrite}
            sx={{ flex: '1 1 240px', maxWidth: 420 }}
          />
        )}
        {mayWrite && (
          <>
            <Button
              variant="contained"
              disabled={!canSave || (scenario !== null && !isUnsaved)}
              onClick={save}
            >
              {translate(scenario ? 'scenario.workbench.save' : 'scenario.workbench.save_new')}
            </Button>
            {scenario && (
              <Button
                variant="outlined"
                disabled={isSaving || isBlocked || name.trim() === ''}
                onClick={() => void saving.branch()}
              >
                {translate('scenario.workbench.branch')}
              </Button>
            )}
          </>
        )}
        {!isNarrow && (
          <ShareButtons subject={subject} name={name} isUnsaved={isUnsaved} stateNow={stateNow} />
        )}
        <Typography variant="body2" color="text.secondary" sx={{ alignSelf: 'center' }}>
          {isUnsaved && translate('scenario.workbench.unsaved')}
        </Typography>
      </Stack>
      {!isAllowed && <Alert severity="info">{translate('scenario.workbench.read_only')}</Alert>}
      {refusals.length > 0 && (
        <Alert severity="error" role="alert">
          <b>{translate('scenario.save.refused')}</b>
          {refusals.map(({ message, field }) => (
            <div key={`${field.join('.')} ${message}`}>{message}</div>
          ))}
        </Alert>
      )}
    </Stack>
  );
});
