import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

type Parse = (text: string) => string;

const DECIMAL = /^-?(0|[1-9]\d{0,27})(\.\d{1,20})?$/;
const DATE = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_TIME = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

function refuse(name: string, expected: string): never {
  throw new GraphQLError(`${name}: ${expected}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Strings both ways: a JSON number has been through binary floating point before we see it. */
function textScalar(name: string, description: string, expected: string, parse: Parse) {
  const parseValue = (value: unknown) =>
    typeof value === 'string' ? parse(value) : refuse(name, expected);
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => {
      if (typeof value === 'string') return value;
      if (value instanceof Date) return value.toISOString();
      throw new TypeError(`${name} was given something other than text`);
    },
    parseValue,
    parseLiteral: (node: ValueNode) =>
      node.kind === Kind.STRING ? parse(node.value) : refuse(name, expected),
  });
}

function matching(name: string, pattern: RegExp, expected: string): Parse {
  return (text) => (pattern.test(text) ? text : refuse(name, expected));
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const decimalText = '须为字符串小数，如 "1.85";expects a decimal in a string, such as "1.85"';
export const Decimal = textScalar(
  'Decimal',
  '定点小数，以字符串传输，如 "1.85"。An exact decimal as a string; JSON numbers are refused.',
  decimalText,
  matching('Decimal', DECIMAL, decimalText),
);

/**
 * A third decimal passes here: the domain refuses it beside the field, in the reader's language.
 * Everything sent out has exactly two.
 */
const moneyText =
  '须为字符串金额（元），如 "1556788.00";expects yuan in a string, such as "1556788.00"';
export const Money = textScalar(
  'Money',
  '金额，元，两位小数的字符串。An amount in yuan as a string with exactly two fraction digits.',
  moneyText,
  matching('Money', DECIMAL, moneyText),
);

const dateText = '须为日期，如 "2026-12-31";expects a day such as "2026-12-31"';
export const DateOnly = textScalar(
  'Date',
  '日期，如 "2026-12-31"。A calendar day of the campus (Asia/Shanghai).',
  dateText,
  (text) => (DATE.test(text) && isCalendarDay(text) ? text : refuse('Date', dateText)),
);

const dateTimeText =
  '须为带时区的时刻；expects a time with offset such as "2026-11-20T18:00:00+08:00"';
export const DateTime = textScalar(
  'DateTime',
  '时刻，带时区偏移。A point in time with its offset from UTC.',
  dateTimeText,
  (text) =>
    DATE_TIME.test(text) && !Number.isNaN(Date.parse(text))
      ? text
      : refuse('DateTime', dateTimeText),
);
