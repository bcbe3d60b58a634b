import { Alert, Button } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { creationAddress } from '../addresses';
import type { WorkbenchScenario } from './documents';
import type { Draft } from './draft';
import { encodeDraft, MOST_CHARACTERS } from './share';

interface Props {
  readonly scenario: WorkbenchScenario;
  /** The scenario itself is the base of a new one. */
  readonly isNew: boolean;
  readonly draft: Draft;
}

/** The base has a successor: differences still count from the old one, and there is a way on. */
export const SupersededBase = memo(function SupersededBase({ scenario, isNew, draft }: Props) {
  const translate = useTranslate();
  const base = isNew ? scenario : scenario.base;
  const successor = base?.supersededBy;
  if (!base || !successor) return null;
  const d = encodeDraft(draft);
  const address = creationAddress(successor.id);
  return (
    <Alert
      severity="warning"
      action={
        <Button
          color="inherit"
          component={Link}
          to={d.length > MOST_CHARACTERS ? address : `${address}&d=${d}`}
        >
          {translate('scenario.save.go_on')}
        </Button>
      }
    >
      {translate('scenario.save.superseded', { name: base.name, successor: successor.name })}
    </Alert>
  );
});
