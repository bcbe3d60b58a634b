import type { RegulationNumber as DomainNumber } from '@hebo/domain';
import type { Context } from '../../context.js';
import { EditionAmendment } from '../../database/entities/index.js';
import { toCitation } from '../../graphql/citation.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { editionNamed, regulation } from '../edition/edition-in-force.js';
import type { Amendment, AmendmentStatus, RegulationNumber } from './amendment.type.js';

/** The number of an edition that has this key. */
export function numberNamed(edition: string, key: string): DomainNumber | null {
  const found = editionNamed(edition);
  const numbers = found === null ? [] : regulation.numbers(found.edition);
  return numbers.find((one) => one.key === key) ?? null;
}

function toAmendment({ locale, principal }: Context, row: EditionAmendment): Amendment {
  const number = numberNamed(row.edition, row.key);
  return {
    __typename: 'Amendment',
    id: toGlobalId('Amendment', row.id),
    rowKey: row.id,
    key: row.key,
    label: number?.label[locale] ?? row.key,
    unit: number?.unit ?? '',
    printed: number?.value ?? null,
    value: row.value,
    from: row.fromMonth,
    reason: row.reason,
    status: row.status,
    draftedByName: row.draftedByName,
    publishedByName: row.publishedByName,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    isMine: principal.kind === 'account' && principal.accountId === row.draftedBy,
    version: row.version,
  };
}

/** The latest months first. */
export async function listAmendments(
  context: Context,
  status?: readonly AmendmentStatus[] | null,
): Promise<Amendment[]> {
  const rows = await context.em.find(
    EditionAmendment,
    status == null ? {} : { status: { $in: [...status] } },
    { orderBy: { fromMonth: 'desc', draftedAt: 'desc', id: 'asc' } },
  );
  return rows.map((row) => toAmendment(context, row));
}

/** What holds in a year, or in some of its months. */
export async function amendmentsInForce(context: Context, period: string): Promise<Amendment[]> {
  const published = await listAmendments(context, ['PUBLISHED']);
  return published.filter(({ from }) => from <= `${period}-12`);
}

export async function amendmentRow(context: Context, id: string): Promise<EditionAmendment | null> {
  const key = rowKey('Amendment', id);
  return key === null ? null : context.em.findOne(EditionAmendment, { id: key });
}

/** Read again, past what this request has read before. */
export async function amendmentByKey(context: Context, key: string): Promise<Amendment | null> {
  const row = await context.em.findOne(EditionAmendment, { id: key }, { refresh: true });
  return row === null ? null : toAmendment(context, row);
}

/** Every number of an edition as printed; null where there is no such edition. */
export function regulationNumbers(
  { locale }: Context,
  id?: string | null,
): RegulationNumber[] | null {
  const edition = editionNamed(id);
  if (edition === null) return null;
  return regulation.numbers(edition.edition).map(({ key, label, unit, value, citation }) => ({
    key,
    label: label[locale],
    unit,
    value,
    citation: toCitation(citation, edition.id, locale),
  }));
}
