import { Breadcrumbs, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ExplanationViewNode, Trail } from './explanation-view';

interface Props {
  readonly trail: Trail;
  readonly nodes: ReadonlyMap<string, ExplanationViewNode>;
  readonly onOpen: (key: string) => void;
}

/** The levels above the open figure; one level needs no way back. */
export function TrailNav({ trail, nodes, onOpen }: Props) {
  const translate = useTranslate();
  if (trail.length < 2) return null;
  return (
    <Breadcrumbs aria-label={translate('explanation.trail')} sx={{ mb: 1, fontSize: 14 }}>
      {trail.map((key, level) => {
        const name = shortName(nodes.get(key));
        return level === trail.length - 1 ? (
          <Typography key={key} variant="body2" aria-current="step">
            {name}
          </Typography>
        ) : (
          <Link key={key} component="button" variant="body2" onClick={() => onOpen(key)}>
            {name}
          </Link>
        );
      })}
    </Breadcrumbs>
  );
}

function shortName(node: ExplanationViewNode | undefined): string {
  return node ? (node.symbol ?? node.label) : '';
}
