import { pino, type Logger } from 'pino';

export type Log = Logger;

const SECRETS = ['password', 'token', 'secret', 'cookie', 'authorization', 'sql', 'params'];

/** Bodies, headers and addresses with their queries are never handed to the log; this is the net below. */
export const createLog = (level: string, destination?: pino.DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '***',
      },
    },
    destination ?? pino.destination(2),
  );
