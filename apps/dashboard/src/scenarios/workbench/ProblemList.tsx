import type { Problem } from '@hebo/domain';
import { Box } from '@mui/material';
import { overridePathOf } from './input-path';
import type { Inputs } from './input-path';
import { usePathWords } from './use-path-words';
import { useProblemWords } from './use-problem-words';

interface Props {
  readonly problems: readonly Problem[];
  readonly base: Inputs;
}

/** Every problem with the input that it stands at; also those whose input is not on screen. */
export function ProblemList({ problems, base }: Props) {
  const words = useProblemWords();
  const paths = usePathWords(base);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          {paths.label(overridePathOf(problem.path))}: {words(problem)}
        </li>
      ))}
    </Box>
  );
}
