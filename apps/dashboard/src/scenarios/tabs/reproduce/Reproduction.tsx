import type { PlainVariant } from '@hebo/domain';
import { Card, Stack, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Answer } from '../../../layout/Answer';
import { NoDataYet } from '../../../layout/states';
import type { RequestFailed } from '../../../providers/graphql-client';
import { BrowserCheck } from './BrowserCheck';
import type { ServerOutcome } from './compared-lines';
import { CopyText } from './CopyText';

interface Props<Result> {
  readonly kind: 'saved' | 'draft';
  readonly document: string;
  readonly variables: object;
  readonly query: UseQueryResult<Result, RequestFailed>;
  /** What the server came to, and from which inputs. */
  readonly read: (result: Result) => {
    readonly outcome: ServerOutcome | null;
    readonly inputs: PlainVariant | null;
  };
}

const INDENT = 2;

/** Question, variables and receipt to take along, and the check. */
export function Reproduction<Result>({ kind, document, variables, query, read }: Props<Result>) {
  const translate = useTranslate();
  const say = (key: string) => translate(`scenario.reproduce.${key}`);
  return (
    <Card sx={{ p: 2 }}>
      <Stack spacing={2}>
        <Typography variant="h2">{say('title')}</Typography>
        <Typography color="text.secondary">
          {say('lead')} {say(kind)}
        </Typography>
        <CopyText label={say('document')} text={document.trim()} />
        <CopyText label={say('variables')} text={JSON.stringify(variables, null, INDENT)} />
        <Answer query={query} height={160}>
          {(result) => {
            const { outcome, inputs } = read(result);
            if (!outcome) return <NoDataYet text={say('no_receipt')} />;
            return (
              <Stack spacing={2}>
                <CopyText
                  label={say('receipt')}
                  text={JSON.stringify(outcome.receipt, null, INDENT)}
                />
                <BrowserCheck server={outcome} inputs={inputs} />
              </Stack>
            );
          }}
        </Answer>
      </Stack>
    </Card>
  );
}
