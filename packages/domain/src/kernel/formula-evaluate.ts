import type { Formula, Operator } from './formula.js';
import { FUNCTIONS } from './formula-functions.js';
import { decimalOf, type FormulaValue } from './formula-value.js';
import { assertNever, invariant } from './invariant.js';
import type { Decimal } from './money.js';

function operate(operator: Operator, left: Decimal, right: Decimal): FormulaValue {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return left.dividedBy(right);
    case '>=':
      return left.greaterThanOrEqualTo(right);
    case '<=':
      return left.lessThanOrEqualTo(right);
    case '>':
      return left.greaterThan(right);
    case '<':
      return left.lessThan(right);
    case '=':
      return left.equals(right);
    default:
      return assertNever(operator);
  }
}

/** The value of a formula, with `lookup` giving the value behind each name. */
export function evaluate(formula: Formula, lookup: (name: string) => FormulaValue): FormulaValue {
  const valueOf = (inner: Formula): FormulaValue => evaluate(inner, lookup);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return lookup(formula.name);
    case 'list':
      return formula.items.map(valueOf);
    case 'negation':
      return decimalOf(valueOf(formula.operand)).negated();
    case 'operation':
      return operate(
        formula.operator,
        decimalOf(valueOf(formula.left)),
        decimalOf(valueOf(formula.right)),
      );
    case 'call': {
      const [condition, yes, no] = formula.arguments;
      if (formula.callee === 'if' && condition && yes && no) {
        // The branch not taken may have no value, such as a quotient by zero.
        return valueOf(valueOf(condition) === true ? yes : no);
      }
      const apply = FUNCTIONS[formula.callee];
      invariant(apply !== undefined, `the formula language has no ${formula.callee}`);
      return apply.compute(formula.arguments.map(valueOf));
    }
    default:
      return assertNever(formula);
  }
}
