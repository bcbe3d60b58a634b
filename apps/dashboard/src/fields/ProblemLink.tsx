import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { problemAddress } from './problem-address';

interface Props {
  readonly problem: { readonly path: string; readonly message: string };
  readonly period: string;
}

/** What is wrong, leading to where it can be put right. */
export function ProblemLink({ problem, period }: Props) {
  const address = problemAddress(problem.path, period);
  if (address === undefined) return problem.message;
  return (
    <Link component={RouterLink} to={address}>
      {problem.message}
    </Link>
  );
}
