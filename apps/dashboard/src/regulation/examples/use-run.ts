import { useState } from 'react';
import type { WorkedExampleRunInput } from '../../generated/graphql';
import { useDocumentMutation } from '../../providers/use-document';
import { WORKED_EXAMPLE_RUN } from '../documents';
import type { ExampleResultView } from '../documents';

export interface Ran {
  readonly results: readonly ExampleResultView[];
  /** Why it could not be run at all. */
  readonly refusals: readonly string[];
}

/** Runs an example on the server; nothing is stored. */
export function useRun() {
  const { mutateAsync, isPending } = useDocumentMutation(WORKED_EXAMPLE_RUN);
  const [ran, setRan] = useState<Ran>();
  const run = async (input: WorkedExampleRunInput) => {
    setRan(undefined);
    setRan(
      await mutateAsync({ input }).then(
        ({ workedExampleRun }) => ({
          results: workedExampleRun?.results ?? [],
          refusals: (workedExampleRun?.userErrors ?? []).map(({ message }) => message),
        }),
        (error: Error) => ({ results: [], refusals: [error.message] }),
      ),
    );
  };
  return { run, ran, isPending };
}
