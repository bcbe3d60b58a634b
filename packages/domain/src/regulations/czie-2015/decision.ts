import type { DecisionField } from '../../fields.js';
import type { Decimal } from '../../kernel/money.js';
import type { Parsed } from '../../kernel/problem.js';
import { money, notNegative, positive, Reader, share, type Check } from '../../kernel/read.js';
import type { LockMode } from '../../outcome.js';
import type { DecisionInput, Reading } from '../../regulation.js';
import { READINGS, type Choices } from './readings.js';

/** What the leadership group decides, parsed; null where nothing was entered. */
export interface Decision {
  readonly lockMode: LockMode;
  readonly generalPool: Decimal | null;
  readonly teachingPool: Decimal | null;
  readonly staffShare: Decimal | null;
  readonly officeRatio: Decimal | null;
  readonly staffRate: Decimal | null;
  readonly studentRate: Decimal | null;
  readonly choices: Choices;
}

const LOCK_MODES: readonly LockMode[] = ['POOL', 'RATES', 'STAFF_RATE', 'STUDENT_RATE'];

/** Reads a decision whole. What the lock mode solves may be entered all the same; it is not used. */
export function parseDecision(input: DecisionInput): Parsed<Decision> {
  const reader = new Reader();
  const read = (field: DecisionField, ...checks: readonly Check[]): Decimal | null | undefined =>
    reader.optional(input[field], `decision.${field}`, ...checks);
  if (!LOCK_MODES.includes(input.lockMode)) {
    const values = { value: String(input.lockMode), options: LOCK_MODES.join(', ') };
    reader.report('unknown_value', 'decision.lockMode', values);
  }
  const generalPool = read('generalPool', positive, money);
  const teachingPool = read('teachingPool', positive, money);
  const staffShare = read('staffShare', share);
  const officeRatio = read('officeRatio', notNegative);
  const staffRate = read('staffRate', notNegative);
  const studentRate = read('studentRate', notNegative);
  const choices = parseChoices(reader, input.readings ?? {});
  if (generalPool && teachingPool) reader.report('pool_is_given_twice', 'decision.teachingPool');
  const { lockMode } = input;
  if (lockMode !== 'RATES' && generalPool === null && teachingPool === null) {
    reader.report('missing', 'decision.teachingPool');
  }
  if (lockMode === 'RATES' && (staffRate === null || studentRate === null)) {
    reader.report('rates_come_in_pairs', 'decision.studentRate');
  }
  if (lockMode === 'STAFF_RATE' && staffRate === null) {
    reader.report('missing', 'decision.staffRate');
  }
  if (lockMode === 'STUDENT_RATE' && studentRate === null) {
    reader.report('missing', 'decision.studentRate');
  }
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return {
    ok: true,
    value: {
      lockMode,
      generalPool: generalPool ?? null,
      teachingPool: teachingPool ?? null,
      staffShare: staffShare ?? null,
      officeRatio: officeRatio ?? null,
      staffRate: staffRate ?? null,
      studentRate: studentRate ?? null,
      choices,
    },
  };
}

export const RECOMMENDED = Object.fromEntries(
  READINGS.map(({ code, recommended }) => [code, recommended]),
) as Choices;

function parseChoices(reader: Reader, input: Readonly<Record<string, string>>): Choices {
  const chosen: Record<string, string> = { ...RECOMMENDED };
  for (const [code, option] of Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = `decision.readings.${code}`;
    const reading: Reading | undefined = READINGS.find((candidate) => candidate.code === code);
    if (reading === undefined) {
      reader.report('unknown_path', path);
    } else if (!reading.options.some((candidate) => candidate.code === option)) {
      const options = reading.options.map((candidate) => candidate.code).join(', ');
      reader.report('unknown_value', path, { value: option, options });
    } else {
      chosen[code] = option;
    }
  }
  return chosen as Choices;
}
