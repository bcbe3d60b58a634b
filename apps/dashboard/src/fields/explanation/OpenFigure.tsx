import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { chainOf, partsOfChain } from './explanation-view';
import type { ExplanationViewNode } from './explanation-view';
import { NodeDetail } from './NodeDetail';
import { PartList } from './PartList';

interface Props {
  readonly node: ExplanationViewNode;
  readonly nodes: ReadonlyMap<string, ExplanationViewNode>;
  readonly ownerName: (key: string) => string | null;
  readonly onOpen: (key: string) => void;
}

/** The figure that is open, and the parts that can be opened next. */
export function OpenFigure({ node, nodes, ownerName, onOpen }: Props) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const chain = chainOf(node, nodes);
  const parts = partsOfChain(chain, nodes);
  const isLeaf = parts.length === 0;
  /** A leaf has no button to take the focus, and the keys must still be heard. */
  useEffect(() => {
    if (isLeaf) box.current?.focus({ preventScroll: true });
  }, [isLeaf]);
  return (
    <Box ref={box} tabIndex={-1} sx={{ outline: 'none' }}>
      <NodeDetail node={node} chain={chain} />
      {!isLeaf && <PartList parts={parts} ownerName={ownerName} onOpen={onOpen} />}
      {chain.some(({ isCut }) => isCut) && (
        <Typography variant="body2" sx={{ mt: 2 }}>
          {translate('explanation.cut')}
        </Typography>
      )}
    </Box>
  );
}
