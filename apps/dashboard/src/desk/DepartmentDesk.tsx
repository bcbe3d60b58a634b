import { Alert, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { mayOpen } from '../providers/pages';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import type { Viewer } from '../providers/viewer';
import { MonthChanges } from './MonthChanges';
import { ConfirmationCard } from './ConfirmationCard';
import { DEPARTMENT_DESK } from './documents';
import { LatestRequests } from './requests/LatestRequests';
import { StaffingCards } from './StaffingCards';

interface Props {
  readonly code: string;
  /** The departments of the reader; the switch shows where there are several. */
  readonly choices: Viewer['departments'];
  readonly onChoose: (code: string) => void;
  readonly onBack?: () => void;
}

/** What a department has to do this month, and where it stands with its posts. */
export function DepartmentDesk({ code, choices, onChoose, onBack }: Props) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(DEPARTMENT_DESK, { code, period }, { enabled: period !== '' });
  const name = query.data?.departmentDesk?.department.name ?? code;
  return (
    <Page
      title={translate('desk.title', { name })}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('desk.lead', { period })}
        </Typography>
      }
      actions={<Ways code={code} choices={choices} onChoose={onChoose} onBack={onBack} />}
    >
      <Answer query={query} height={420}>
        {({ departmentDesk: desk }) =>
          desk ? (
            <Stack spacing={2}>
              <ConfirmationCard desk={desk} period={period} />
              <StaffingCards desk={desk} />
              <MonthChanges code={code} />
              <LatestRequests desk={desk} />
            </Stack>
          ) : (
            <Alert severity="warning">{translate('desk.not_found')}</Alert>
          )
        }
      </Answer>
    </Page>
  );
}

function Ways({ code, choices, onChoose, onBack }: Props) {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {choices.length > 1 && (
        <TextField
          select
          size="small"
          label={translate('desk.switch')}
          value={code}
          onChange={(event) => onChoose(event.target.value)}
          sx={{ minWidth: 180 }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.code} value={choice.code}>
              {choice.name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {onBack && <Button onClick={onBack}>{translate('desk.all')}</Button>}
      <Button component={Link} to="/employees" variant="outlined">
        {translate('desk.to_people')}
      </Button>
      {viewer && mayOpen('imports', viewer) && (
        <Button component={Link} to="/imports" variant="outlined">
          {translate('desk.to_imports')}
        </Button>
      )}
      <Button component={Link} to={`/departments/${encodeURIComponent(code)}`} variant="outlined">
        {translate('desk.to_figures')}
      </Button>
    </Stack>
  );
}
