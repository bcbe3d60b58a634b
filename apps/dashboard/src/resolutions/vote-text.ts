import type { ResolutionView } from './documents';

type Translate = (key: string, values?: object) => string;
type Vote = Pick<ResolutionView, 'votesFor' | 'votesAgainst' | 'abstained'>;

/** The vote in words; nothing where none was counted. */
export function voteText(vote: Vote, translate: Translate): string | null {
  const { votesFor, votesAgainst, abstained } = vote;
  if (votesFor == null && votesAgainst == null && abstained == null) return null;
  return translate('resolutions.vote', {
    votesFor: votesFor ?? 0,
    votesAgainst: votesAgainst ?? 0,
    abstained: abstained ?? 0,
  });
}
