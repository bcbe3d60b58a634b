import { Button, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { today } from '../formats/today';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import type { GrantView } from './documents';
import { useRoleName } from './words';

interface Props {
  readonly grants: readonly GrantView[];
  /** Left out for whoever may not end a role. */
  readonly onRevoke?: (grant: GrantView) => void;
}

const COLORS = { inForce: 'success', coming: 'info', ended: 'default' } as const;

function stateOf({ isInForce, validFrom }: GrantView): keyof typeof COLORS {
  if (isInForce) return 'inForce';
  return validFrom > today() ? 'coming' : 'ended';
}

/** Every role that was given, the latest first: who gave it, why, and who ended it. */
export function GrantTable({ grants, onRevoke }: Props) {
  const translate = useTranslate();
  return (
    <AppDataTable
      label={translate('accounts.page.grants')}
      columns={useColumns(onRevoke)}
      rows={grants}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(onRevoke: Props['onRevoke']): Column<GrantView>[] {
  const translate = useTranslate();
  const roleName = useRoleName();
  const word = (key: string) => translate(`accounts.${key}`);
  return [
    { key: 'role', label: word('column.role'), isRowHeader: true, render: roleName },
    {
      key: 'state',
      label: word('column.inForce'),
      render: (grant) => {
        const state = stateOf(grant);
        return (
          <Chip
            size="small"
            variant="outlined"
            color={COLORS[state]}
            label={word(`state.${state}`)}
          />
        );
      },
    },
    { key: 'from', label: word('column.validFrom'), render: ({ validFrom }) => validFrom },
    {
      key: 'to',
      label: word('column.validTo'),
      render: ({ validTo }) => validTo ?? word('open_end'),
    },
    {
      key: 'granted',
      label: word('column.granted'),
      render: ({ grantedByName, grantedAt, reason }) =>
        told(grantedByName, formatMoment(grantedAt), reason),
    },
    {
      key: 'ended',
      label: word('column.ended'),
      render: ({ endedByName, endedAt, endReason }) =>
        endedAt ? told(endedByName, formatMoment(endedAt), endReason) : '–',
    },
    ...(onRevoke
      ? [
          {
            key: 'action',
            label: '',
            render: (grant: GrantView) =>
              stateOf(grant) === 'ended' ? null : (
                <Button
                  size="small"
                  onClick={() => onRevoke(grant)}
                  aria-label={`${word('action.revoke')}: ${roleName(grant)}`}
                >
                  {word('action.revoke')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

const told = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join(' · ');
