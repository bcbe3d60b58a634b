/** Something that must be refused: a body to POST, with the type it claims to have. */
export interface Hostile {
  readonly what: string;
  readonly body: string | Buffer;
  readonly type?: string;
  readonly method?: string;
}

const JSON_TYPE = 'application/json';
const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const sent = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });

/** department → employees → nodes → department → …, as deep as asked. */
const deep = (levels: number): string =>
  `{ departments ${'{ employees(first: 1) { nodes { department '.repeat(levels / 3)}{ id }${' } } }'.repeat(levels / 3)} }`;

const DEPTHS = [15, 30, 60, 120, 200].map((levels) => ({
  what: `${levels} levels`,
  body: sent(deep(levels)),
}));

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x');

export const HOSTILE: readonly Hostile[] = [
  ...DEPTHS,
  { what: '10,000 aliases', body: sent(`{ ${many(10_000, (at) => `a${at}: periods`)} }`) },
  { what: '31 aliases', body: sent(`{ ${many(31, (at) => `a${at}: periods`)} }`) },
  { what: '5,000 times one field', body: sent(`{ ${many(5_000, () => 'periods')} }`) },
  { what: 'a fragment that holds itself', body: sent('{ ...F } fragment F on Query { ...F }') },
  {
    what: 'fragments in a circle',
    body: sent('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
  },
  { what: '51 directives', body: sent(`{ periods ${many(51, () => '@include(if: true)')} }`) },
  {
    what: 'two changes in one document',
    body: sent('mutation { a: factsConfirm b: factsConfirm }'),
  },
  { what: 'a body of 2 MB', body: sent(`{ periods } #${'x'.repeat(2_000_000)}`) },
  { what: 'a variable of 10 MB', body: sent('{ periods }', { x: 'x'.repeat(10_000_000) }) },
  { what: 'no page size', body: sent('{ employees { totalCount } }') },
  { what: 'a page of 101', body: sent('{ employees(first: 101) { totalCount } }') },
  { what: 'a page of −1', body: sent('{ employees(first: -1) { totalCount } }') },
  { what: 'a page of 2³¹', body: sent('{ employees(first: 2147483648) { totalCount } }') },
  { what: 'NUL in a text', body: sent('{ department(code: "a\u0000") { id } }') },
  { what: 'an unknown field', body: sent('{ departmnts { id } }') },
  {
    what: 'an unknown operation',
    body: JSON.stringify({ query: '{ periods }', operationName: 'x' }),
  },
  { what: 'no document', body: '{}' },
  { what: 'a document that is a number', body: '{"query":1}' },
  { what: 'a batch', body: `[${sent('{ periods }')},${sent('{ periods }')}]` },
  { what: 'null', body: 'null' },
  { what: 'a text', body: '"{ periods }"' },
  { what: 'broken JSON', body: '{"query":' },
  { what: 'JSON with a comment', body: '{"query":"{ periods }"} //' },
  { what: 'an empty body', body: '' },
  { what: 'bytes that are no UTF-8', body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) },
  { what: 'a body in UTF-16', body: Buffer.from(sent('{ periods }'), 'utf16le') },
  { what: 'a million brackets', body: `{"query":"{periods}","variables":${'['.repeat(200_000)}` },
  { what: 'GET', body: '', method: 'GET' },
  { what: 'PUT', body: sent('{ periods }'), method: 'PUT' },
  { what: 'text/plain', body: sent('{ periods }'), type: 'text/plain' },
  { what: 'a form', body: 'query={periods}', type: 'application/x-www-form-urlencoded' },
  {
    what: 'multipart',
    body: '--x\r\n\r\n{ periods }\r\n--x--',
    type: 'multipart/form-data; boundary=x',
  },
  { what: 'GraphQL as such', body: '{ periods }', type: 'application/graphql' },
  {
    what: 'a subscription',
    body: sent('subscription { periods }'),
  },
  {
    what: 'an enum value of a prototype',
    body: sent('query($k: [DepartmentKind!]) { departments(kind: $k) { id } }', {
      k: ['constructor', '__proto__', 'toString'],
    }),
  },
  {
    what: 'variables nested 2,000 times',
    body: sent('query($k: [DepartmentKind!]) { departments(kind: $k) { id } }', {
      k: nested(2_000),
    }),
  },
];

export const typeOf = ({ type }: Hostile): string => type ?? JSON_TYPE;
