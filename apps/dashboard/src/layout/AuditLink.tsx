import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { mayOpen } from '../providers/pages';
import { useViewer } from '../providers/viewer';

interface Props {
  /** As the form of the audit page asks for the object. */
  readonly filter: {
    readonly employeeNumber?: string;
    readonly department?: string;
    readonly objectId?: string;
  };
}

/** 变更记录 of the object of a page, for those who may read the audit. */
export function AuditLink({ filter }: Props) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (viewer === undefined || !mayOpen('audit', viewer)) return null;
  const asked = new URLSearchParams({ filter: JSON.stringify({ action: 'CHANGE', ...filter }) });
  return (
    <Button component={Link} to={`/audit?${String(asked)}`}>
      {translate('common.changes_of')}
    </Button>
  );
}
