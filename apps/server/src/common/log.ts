import { pino, type Logger } from 'pino';

export type Log = Logger;

/** A database tells the whole row that it refused in `detail`. */
const SECRETS = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'sql',
  'query',
  'params',
  'detail',
];

/** A part of an address with a digit in it is a number, a key or a token of somebody. */
const KEYS = /[^/]*\d[^/]*/gu;

/** Bodies, headers and addresses with their queries are never handed to the log; this is the net below. */
export const createLog = (level: string, destination?: pino.DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      serializers: {
        err: pino.stdSerializers.err,
        path: (path: unknown) => (typeof path === 'string' ? path.replace(KEYS, '***') : path),
      },
      redact: {
        paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '***',
      },
    },
    destination ?? pino.destination(2),
  );
