import type { GraphQLError } from 'graphql';

/** Sentences of graphql-js that end with what somebody sent; what is kept of each comes before it. */
const ENDING_IN_VALUE: readonly (readonly [RegExp, string])[] = [
  // H2: Apollo takes suggestions from what validation says, not from what is said of variables.
  [/ Did you mean [^]*\?$/u, ''],
  [/^((?:\w+|Enum "\w+") cannot represent [^:]*): [^]*$/u, '$1.'],
  [/^Value [^]* does not exist in "(\w+)" enum\.[^]*$/u, 'Expected a value of the enum "$1".'],
  [/^(Expected value of type "[^"]*"), found [^]*$/u, '$1.'],
  [/^(Argument "\w+" has invalid value) [^]*$/u, '$1.'],
  [/^(Syntax Error: [^]*?\b(?:Name|Int|Float|String|BlockString)) "[^]*$/u, '$1.'],
  [/^Unknown operation named "[^]*$/u, 'Unknown operation.'],
  // A key of an object is kept where it may be a slip in a name of the schema.
  [
    /^Field "(?!\w{1,40}" is not defined by type "\w+"\.$)[^]* is not defined by/u,
    'A field is not defined by',
  ],
];

const withoutEnd = (sentence: string): string =>
  ENDING_IN_VALUE.reduce((kept, [ending, start]) => kept.replace(ending, start), sentence);

/**
 * A6: where a refused value stands and what is expected there, never the value, which may be a password
 * or an amount. Whatever else is said of it comes from the error inside.
 */
export function withoutValue({ message, originalError }: GraphQLError): string {
  const expected = originalError?.message;
  if (expected === undefined || !message.endsWith(`; ${expected}`)) return withoutEnd(message);
  const refusal = message.slice(0, -expected.length - 2);
  const [, variable] = /^(Variable "\$\w+" got invalid value) /u.exec(refusal) ?? [];
  if (variable === undefined) return `${withoutEnd(refusal)} ${withoutEnd(expected)}`;
  const [place = ''] = / at "\w+(?:\.\w+|\[\d+\])+"$/u.exec(refusal) ?? [];
  return `${variable}${place}; ${withoutEnd(expected)}`;
}
