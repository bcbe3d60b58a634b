import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import type { MonthLine, PersonNotice } from '../../../person-outcome.js';
import { isBelowADay } from './art30-absent.js';
import type { RuleContext } from './art30-base.js';
import { INSTALMENT, payInstalment } from './instalment-of-month.js';
import { PLAIN_MONTH } from './month-circumstances.js';
import { endOfAllPay, type MonthInput } from './month-input.js';
import { componentRules, payWhole, Remainder, type ComponentPay } from './pay-component.js';
import { payPostAllowance, POST_ALLOWANCE } from './post-allowance-of-month.js';

/** What is paid and withheld in a month, and a line for everything that was taken. */
export interface MonthPay {
  readonly livingAllowance: Explained;
  readonly postAllowance: Explained;
  readonly instalment: Explained;
  readonly heldPostAllowance: Explained;
  readonly heldInstalment: Explained;
  readonly paid: Explained;
  readonly lines: readonly MonthLine[];
  readonly notices: readonly PersonNotice[];
}

const LIVING_ALLOWANCE = componentRules(
  { component: 'LIVING_ALLOWANCE', name: 'livingAllowance', heldName: 'heldLivingAllowance' },
  '生活补贴',
  'living allowance',
);

const PAID: Rule = {
  label: { zh: '当月实发', en: 'paid in the month' },
  unit: 'yuan/month',
  formula: '{living} + {post} + {instalment}',
};

/**
 * Arts. 28 to 31 in one month, in the order of D48. Each component goes its own way: the first stop that
 * applies takes all of it; else the deductions act on it, and what is withheld is what they leave. So
 * where a suspension or study leave meets a stop, the stop's zero is withheld.
 */
export function computePersonMonth(input: MonthInput, context: RuleContext): MonthPay {
  const { key, gross, circumstances } = input;
  if (circumstances === PLAIN_MONTH) {
    return together(key, [], {
      living: payWhole(LIVING_ALLOWANCE, key, gross.livingAllowance),
      post: payWhole(POST_ALLOWANCE, key, gross.postAllowance),
      instalment: payWhole(INSTALMENT, key, gross.instalment),
    });
  }
  const notices: PersonNotice[] = [];
  noticeShortAbsence(input, context, notices);
  return together(key, notices, {
    living: payLivingAllowance(input),
    post: payPostAllowance(input, context, notices),
    instalment: payInstalment(input, context),
  });
}

/** The living allowance ends with all performance pay and never before. */
function payLivingAllowance({ key, gross, circumstances }: MonthInput): ComponentPay {
  const left = new Remainder(LIVING_ALLOWANCE, key, gross.livingAllowance);
  const end = endOfAllPay(circumstances);
  if (end !== null) left.stop(end);
  return left.pay();
}

function noticeShortAbsence(
  { month, circumstances }: MonthInput,
  { numbers }: RuleContext,
  notices: PersonNotice[],
): void {
  const days = circumstances.daysAbsent?.value;
  if (days === undefined || endOfAllPay(circumstances) !== null) return;
  if (!isBelowADay(days, numbers)) return;
  notices.push({ code: 'absent_less_than_a_day', month, values: { days: days.toString() } });
}

function together(
  key: string,
  notices: readonly PersonNotice[],
  components: {
    readonly living: ComponentPay;
    readonly post: ComponentPay;
    readonly instalment: ComponentPay;
  },
): MonthPay {
  const { living, post, instalment } = components;
  const total = living.paid.value.plus(post.paid.value).plus(instalment.paid.value);
  const parts = { living: living.paid, post: post.paid, instalment: instalment.paid };
  return {
    livingAllowance: living.paid,
    postAllowance: post.paid,
    instalment: instalment.paid,
    heldPostAllowance: post.held,
    heldInstalment: instalment.held,
    paid: computed(PAID, `${key}.paid`, total, parts),
    lines: [...living.lines, ...post.lines, ...instalment.lines],
    notices,
  };
}
