import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import {
  Objection as ObjectionRow,
  ObjectionMessage as MessageRow,
} from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import type { ObjectionPayload } from './objection.input.js';
import { forgetObjection, objectionByKey, objectionRow } from './objection.service.js';

const LONGEST_TEXT = 1_000;

interface Asked {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Where an objection goes, and what is said with it. */
export interface Step {
  readonly changes: Partial<ObjectionRow>;
  readonly text?: string;
  /** Written in the same transaction. */
  write?(em: EntityManager): Promise<void>;
}

/** One step of an objection: refused with its reasons, or written whole. */
export async function takeStep(
  context: Context,
  { id, expectedVersion }: Asked,
  prepare: (row: ObjectionRow) => Promise<Step | BrokenRule[]> | Step | BrokenRule[],
): Promise<ObjectionPayload> {
  const row = await objectionRow(context, id);
  if (row === null) return refused(context, [brokenRule('objection_not_found', 'id')]);
  const { version } = row;
  if (version !== expectedVersion) return conflict(context, row.id);
  const step = await prepare(row);
  if (Array.isArray(step)) return refused(context, step);
  const isWritten = await context.em.transactional((em) => write(context, em, row, step));
  if (!isWritten) return conflict(context, row.id);
  return { objection: await present(context, row.id), userErrors: [] };
}

/** Of two who write at once one finds the version that both have read. */
async function write(
  context: Context,
  em: EntityManager,
  { id, version }: ObjectionRow,
  { changes, text, write: rest }: Step,
): Promise<boolean> {
  const next = { ...changes, version: version + 1 };
  if ((await em.nativeUpdate(ObjectionRow, { id, version }, next)) === 0) return false;
  if (text !== undefined && text.trim() !== '') {
    const { accountId, displayName, actingAs, institutionId } = actingAccount(context);
    em.create(MessageRow, {
      institutionId,
      objectionId: id,
      place: version,
      at: context.now,
      byId: accountId,
      byName: displayName,
      byRole: actingAs,
      text: text.trim(),
    });
  }
  await em.flush();
  await rest?.(em);
  return true;
}

export function textProblem(field: string, text: string): BrokenRule[] {
  if (text.trim() === '') return [brokenRule('blank', field)];
  if (text.length <= LONGEST_TEXT) return [];
  return [brokenRule('too_long', field, { limit: String(LONGEST_TEXT) })];
}

async function conflict(context: Context, key: string): Promise<ObjectionPayload> {
  const objection = await present(context, key);
  const version = String(objection?.version ?? '');
  const problem = brokenRule('version_conflict', 'expectedVersion', { version });
  return { objection, userErrors: [inInput(context, problem)] };
}

function present(context: Context, key: string) {
  forgetObjection(context, key);
  return objectionByKey(context, key);
}

export function refused(context: Context, problems: readonly BrokenRule[]): ObjectionPayload {
  return { objection: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}
