import { Box, Button, Checkbox, FormControlLabel, FormGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Answer } from '../layout/Answer';
import { useListed } from '../layout/use-listed';
import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { RESOLUTIONS } from './documents';
import type { ResolutionSubject, ResolutionView } from './documents';
import { missingBodies } from './requirements';
import { ResolutionDialog } from './ResolutionDialog';

interface Props {
  readonly period: string;
  readonly subject: ResolutionSubject;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error?: string;
}

/** Which resolutions stand behind a decision, and which are still missing. */
export function ResolutionPicker({ period, subject, chosen, onChange, error }: Props) {
  const translate = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useViewer()?.permissions.includes('Mutation.resolutionAdd') ?? false;
  const query = useDocument(RESOLUTIONS, { period, subject });
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0 }}>
      <Typography component="legend" variant="body2" sx={{ px: 0.5 }}>
        {translate('resolutions.choose')}
      </Typography>
      <Answer query={query} height={60}>
        {({ resolutions }) => (
          <>
            <FormGroup>
              {(resolutions ?? []).map((one) => (
                <FormControlLabel
                  key={one.id}
                  label={translate('resolutions.option', { ...one, body: one.bodyLabel })}
                  control={
                    <Checkbox
                      size="small"
                      checked={chosen.includes(one.id)}
                      onChange={() => toggle(one.id)}
                    />
                  }
                />
              ))}
            </FormGroup>
            {(resolutions ?? []).length === 0 && (
              <Typography variant="body2">{translate('resolutions.none')}</Typography>
            )}
            <Missing
              subject={subject}
              chosen={(resolutions ?? []).filter(({ id }) => chosen.includes(id))}
            />
          </>
        )}
      </Answer>
      {error !== undefined && (
        <Typography variant="body2" color="error" role="alert">
          {error}
        </Typography>
      )}
      {mayAdd && (
        <Button size="small" onClick={() => setAdding(true)}>
          {translate('resolutions.add')}
        </Button>
      )}
      {isAdding && (
        <ResolutionDialog period={period} subject={subject} onClose={() => setAdding(false)} />
      )}
    </Box>
  );
}

interface MissingProps {
  readonly subject: ResolutionSubject;
  readonly chosen: readonly Pick<ResolutionView, 'body'>[];
}

function Missing({ subject, chosen }: MissingProps) {
  const translate = useTranslate();
  const listed = useListed('conjunction');
  const missing = missingBodies(subject, chosen);
  const named = listed(missing.map((body) => translate(`resolutions.bodies.${body}`)));
  return (
    <Typography variant="body2" color={missing.length > 0 ? 'warning.main' : 'text.secondary'}>
      {missing.length > 0
        ? translate('resolutions.missing', { bodies: named })
        : translate('resolutions.complete')}
    </Typography>
  );
}
