import type { AuditEntry as Row } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import type { AuditNames } from './audit-names.js';
import type { AuditChange, AuditEntry } from './audit.type.js';

interface ToldRow {
  readonly id?: string;
  readonly label?: string;
  /** Which of the rows about one person or department it is. */
  readonly of?: Readonly<Record<string, unknown>>;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** The content of an entry, as the functions of the database write it. */
interface Told {
  readonly at: string;
  readonly action: AuditEntry['action'];
  readonly source: AuditEntry['source'];
  readonly outcome: AuditEntry['outcome'];
  readonly actor?: string;
  readonly accountName?: string;
  readonly actingAs?: AuditEntry['actingAs'];
  readonly operation?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly label?: string;
  readonly count?: number;
  readonly employees?: readonly string[];
  readonly period?: string;
  readonly reason?: string;
  readonly address?: string;
  readonly request?: string;
  readonly rows?: readonly ToldRow[];
}

export function toEntry({ number, content, hash }: Row, names: AuditNames): AuditEntry {
  const told = JSON.parse(content, exactNumbers) as Told;
  const { objectType = null, objectId, operation } = told;
  return {
    id: toGlobalId('AuditEntry', number),
    number,
    hash,
    at: told.at,
    actor: told.actor ?? told.accountName ?? names.system,
    accountName: told.accountName ?? null,
    actingAs: told.actingAs ?? null,
    action: told.action,
    operation: operation === undefined || operation === '' ? null : operation,
    objectType,
    objectTypeLabel: objectType === null ? null : names.type(objectType),
    objectId:
      objectType === null || objectId === undefined ? null : toGlobalId(objectType, objectId),
    objectLabel: told.label ?? null,
    count: told.count ?? 0,
    employeeNumbers: [...(told.employees ?? [])],
    period: told.period ?? null,
    changes: changesOf(told, names),
    reason: told.reason ?? null,
    source: told.source,
    address: told.address ?? null,
    requestId: told.request ?? null,
    outcome: told.outcome,
  };
}

/** A number keeps the digits that stand in the text: a double would lose the zeros of an amount. */
function exactNumbers(_key: string, value: unknown, { source }: { source?: string } = {}): unknown {
  const isCount = source === undefined || /^\d{1,15}$/.test(source);
  return typeof value === 'number' && !isCount ? source : value;
}

function changesOf({ objectType: type = '', rows = [] }: Told, names: AuditNames): AuditChange[] {
  return rows.flatMap(({ label = '', of = {}, changes }) => {
    const kind = typeof of['kind'] === 'string' ? of['kind'] : null;
    const which = Object.entries(of).map(([column, value]) =>
      names.value({ type, column, kind }, value),
    );
    return Object.entries(changes)
      .filter(([column]) => !UNSHOWN.test(column))
      .map(([column, [former, latter]]) => ({
        objectLabel: [label, ...which].join(' ').trim(),
        field: column,
        label: names.field({ type, column }),
        old: names.value({ type, column, kind }, former),
        new: names.value({ type, column, kind }, latter),
      }));
  });
}

/** Keys whose names stand beside them, and what is made of a name for looking it up. */
const UNSHOWN = /_by$|^by_id$|^owner_id$|^employee_id$|^place$|^name_|^pinyin_/;
