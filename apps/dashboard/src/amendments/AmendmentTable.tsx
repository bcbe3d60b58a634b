import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { isKnownUnit } from '../fields/explanation/value-text';
import { formatMoment } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import type { AmendmentView } from './documents';

interface Props {
  readonly amendments: readonly AmendmentView[];
  readonly actions?: (amendment: AmendmentView) => ReactNode;
}

/** Printed and new value, from which month, why, by whom, and under which document. */
export function AmendmentTable({ amendments, actions }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`amendments.${key}`);
  const none = translate('common.not_applicable');
  const columns: Column<AmendmentView>[] = [
    { key: 'number', label: word('number'), isRowHeader: true, render: ({ label }) => label },
    {
      key: 'printed',
      label: word('printed'),
      isNumeric: true,
      render: ({ printed }) => printed ?? word('blank'),
    },
    {
      key: 'value',
      label: word('value'),
      isNumeric: true,
      render: ({ value, unit }) => `${value} ${unitText(unit, translate)}`.trim(),
    },
    { key: 'from', label: word('from'), render: ({ from }) => from },
    { key: 'status', label: word('status'), render: ({ status }) => word(`statuses.${status}`) },
    {
      key: 'reason',
      label: word('reason'),
      render: ({ reason }) => (
        <span style={{ whiteSpace: 'normal', display: 'inline-block', minWidth: 180 }}>
          {reason}
        </span>
      ),
    },
    { key: 'drafted', label: word('drafted_by'), render: ({ draftedByName }) => draftedByName },
    {
      key: 'published',
      label: word('published_by'),
      render: ({ publishedByName, publishedAt }) =>
        publishedAt ? `${publishedByName ?? ''} ${formatMoment(publishedAt)}` : none,
    },
    { key: 'document', label: word('document'), render: (one) => documentsOf(one) || none },
  ];
  const action: Column<AmendmentView>[] = actions
    ? [{ key: 'action', label: word('action'), render: actions }]
    : [];
  return (
    <AppDataTable
      label={word('title')}
      columns={[...columns, ...action]}
      rows={amendments}
      rowKey={({ id }) => id}
      isCompact
    />
  );
}

/** The unit in the reader's language; plain coefficients have none. */
export function unitText(unit: string, translate: (key: string) => string): string {
  if (unit === 'coefficient') return '';
  return isKnownUnit(unit) ? translate(`explanation.unit.${unit}`) : unit;
}

export function documentsOf({ resolutions }: Pick<AmendmentView, 'resolutions'>): string {
  return resolutions.map(({ documentNumber }) => documentNumber).join('、');
}
