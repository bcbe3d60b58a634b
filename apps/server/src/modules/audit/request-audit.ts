import type { Request, Response } from 'express';
import { appendAudit } from '../../database/append-audit.js';
import type { Database, EntityManager } from '../../database/database.js';
import { Employee } from '../../database/entities/index.js';
import type { Occasion } from '../../database/occasion.js';
import type { AccountPrincipal, Principal } from '../access/principal.js';
import type { AuditAction } from './audit-words.js';

/** What one request did that no trigger sees; told in one entry before the answer leaves. */
export class RequestAudit {
  /** Operations and fields that were refused. */
  readonly refused = new Set<string>();
  /** Keys of the people of whose pay a figure was read. */
  readonly payOf = new Set<string>();
}

interface Asking {
  readonly audit: RequestAudit;
}

/** For every place that hands out an amount of one person: the value, remembered as read. */
export function readPay<Value>({ audit }: Asking, employeeKey: string, value: Value): Value {
  if (value !== null && value !== undefined) audit.payOf.add(employeeKey);
  return value;
}

/** By which operation and from where, for the fork of a route. */
export const occasionOf = (
  { request, response }: { request: Pick<Request, 'ip'>; response: Response },
  { principal, operation }: { principal?: Principal; operation: string },
): Occasion => ({
  request: response.locals['requestId'] as string,
  operation,
  ...(request.ip !== undefined && { address: request.ip }),
  source: principal?.kind === 'token' ? 'API' : 'PAGE',
  ...(principal !== undefined && { principal }),
});

/** An entry that is no change of a row: an export, an import that was committed, a sign-in. */
export interface AuditNote {
  readonly action: AuditAction;
  readonly operation?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly label?: string;
  readonly period?: string;
  readonly reason?: string | null;
  /** How many rows it concerns, and the numbers and codes of whom. */
  readonly count?: number;
  readonly employees?: readonly string[];
  readonly departments?: readonly string[];
  readonly outcome?: 'DONE' | 'REFUSED' | 'FAILED';
  /** Who it was, where nobody is signed in. */
  readonly actor?: string;
  readonly account?: string;
  readonly accountName?: string;
  readonly actingAs?: string;
}

/** Written in the transaction of `em`, or in one of its own; where it fails, so must what it tells of. */
export const recordAudit = (em: EntityManager, note: AuditNote): Promise<void> =>
  appendAudit(em, note);

/** What a route does for whoever is signed in, told before it is done. */
export function tellRoute(
  database: Database,
  exchange: { request: Request; response: Response },
  principal: AccountPrincipal,
  note: AuditNote,
): Promise<void> {
  const operation = exchange.request.originalUrl;
  const occasion = occasionOf(exchange, { principal, operation });
  return recordAudit(database.forkForSignIn(principal.institutionId, occasion), note);
}

interface Told extends Asking {
  readonly em: EntityManager;
  readonly principal: Principal;
}

/** A1, A2: at most two entries a request, written before any of the answer is sent. */
export async function tellRequest({ audit, em, principal }: Told): Promise<void> {
  const { refused, payOf } = audit;
  if (refused.size > 0) {
    const label = [...refused].join(', ');
    await recordAudit(em, { action: 'REFUSED', label, outcome: 'REFUSED', count: refused.size });
  }
  const employees = await othersOf(em.fork(), principal, [...payOf]);
  if (employees.length > 0) {
    await recordAudit(em, { action: 'READ_PAY', employees, count: employees.length });
  }
}

/** The numbers of the people, without the reader's own. */
async function othersOf(em: EntityManager, principal: Principal, keys: string[]) {
  if (keys.length === 0) return [];
  const own = principal.kind === 'account' ? principal.employeeNumber : null;
  const people = await em.find(Employee, { id: { $in: keys } }, { fields: ['employeeNumber'] });
  return people
    .map(({ employeeNumber }) => employeeNumber)
    .filter((number) => number !== own)
    .sort();
}
