import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { FactConfirmation as ConfirmationRow } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { departmentByCode } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { refuseReason } from '../employee/record-entry.js';
import { actingAccount } from '../viewer/account.js';
import { ownDesk } from './desk.service.js';
import type { DepartmentDeskPayload, FactsConfirmInput, FactsReopenInput } from './desk.input.js';
import { confirmations, forgetConfirmations, type Standing } from './fact-confirmation.service.js';
import { factsHashes } from './facts-hash.service.js';

const LONGEST_NOTE = 500;

/** The secretary first, then the head, each on the hash of the facts that stood on the screen. */
export async function confirmFacts(
  context: Context,
  { department: code, period, factsHash, note }: FactsConfirmInput,
): Promise<DepartmentDeskPayload> {
  const desk = await ownDesk(context, code, period);
  if (desk === null) return refused(context, [unknown(code)]);
  if ((note ?? '').length > LONGEST_NOTE) {
    return refused(context, [brokenRule('too_long', 'note', { limit: String(LONGEST_NOTE) })]);
  }
  const { department } = desk;
  const standing = (await confirmations(context, period))(department.key);
  const present = (await factsHashes(context, period))?.get(code) ?? null;
  const problem = problemOf(context, { department, standing, present, factsHash });
  if (problem !== null) return refused(context, [problem]);
  const isHead = actingAccount(context).actingAs === 'DEPARTMENT_HEAD';
  return write(context, {
    department,
    period,
    version: standing.version + 1,
    step: isHead ? 'HEAD' : 'SECRETARY',
    factsHash,
    note: note?.trim() || null,
  });
}

interface Confirmed {
  readonly department: Department;
  readonly standing: Standing;
  /** Of the facts as they are now; null where none were entered. */
  readonly present: string | null;
  readonly factsHash: string;
}

function problemOf(
  context: Context,
  { department, standing, present, factsHash }: Confirmed,
): BrokenRule | null {
  const { accountId, actingAs } = actingAccount(context);
  const { secretary, head } = standing;
  if (present === null) {
    return brokenRule('facts_not_entered', 'department', { department: department.name });
  }
  if (present !== factsHash) return brokenRule('facts_moved', 'factsHash');
  if (actingAs !== 'DEPARTMENT_HEAD') {
    return secretary?.factsHash === present ? brokenRule('confirmed_already', 'factsHash') : null;
  }
  if (secretary?.factsHash !== present) return brokenRule('secretary_first', 'factsHash');
  if (head !== null) return brokenRule('confirmed_already', 'factsHash');
  return secretary.byId === accountId ? brokenRule('confirmer_differs', 'factsHash') : null;
}

/** The personnel office sends it back, with the reason. */
export async function reopenFacts(
  context: Context,
  { department: code, period, reason }: FactsReopenInput,
): Promise<DepartmentDeskPayload> {
  const department = await departmentByCode(context, code);
  if (department === null) return refused(context, [unknown(code)]);
  const problems = refuseReason(reason);
  if (problems.length > 0) return refused(context, problems);
  const { version, secretary } = (await confirmations(context, period))(department.key);
  if (secretary === null) return refused(context, [brokenRule('nothing_confirmed', 'department')]);
  const word = { version: version + 1, step: 'REOPENED', factsHash: null } as const;
  return write(context, { department, period, ...word, note: reason.trim() });
}

type Word = Pick<ConfirmationRow, 'period' | 'version' | 'step' | 'factsHash' | 'note'> & {
  readonly department: Department;
};

async function write(
  context: Context,
  { department, period, ...word }: Word,
): Promise<DepartmentDeskPayload> {
  const { institutionId, accountId, displayName } = actingAccount(context);
  try {
    await context.em.transactional(async (em) => {
      em.create(ConfirmationRow, {
        institutionId,
        departmentId: department.key,
        period,
        ...word,
        byId: accountId,
        byName: displayName,
        at: context.now,
      });
      await em.flush();
    });
  } catch (error) {
    // Somebody else gave the next word between our look and ours.
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const version = String(word.version);
    return refused(context, [brokenRule('version_conflict', 'department', { version })]);
  }
  forgetConfirmations(context, period);
  const departmentDesk = { department, period };
  return { departmentDesk, userErrors: [] };
}

const unknown = (code: string): BrokenRule =>
  brokenRule('unknown_department', 'department', { department: code });

function refused(context: Context, problems: readonly BrokenRule[]): DepartmentDeskPayload {
  return { departmentDesk: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}
