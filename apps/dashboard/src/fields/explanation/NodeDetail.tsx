import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { readingAddress } from '../article-address';
import { CitationLink } from '../CitationLink';
import type { ExplanationViewNode } from './explanation-view';
import { Formula } from './Formula';
import { useWords } from './use-words';
import { hasMoreDecimals } from './value-text';

interface Props {
  readonly node: ExplanationViewNode;
  /** The node, and the figures behind it that it only rounds; the innermost formula comes first. */
  readonly chain: readonly ExplanationViewNode[];
}

/** One figure: value, formula in letters and in numbers, where it stands, what it relies on. */
export function NodeDetail({ node, chain }: Props) {
  const { translate, unit, value } = useWords();
  const [isLong, setIsLong] = useState(false);
  const formulas = chain.filter(({ formula }) => formula).toReversed();
  const readings = uniqueReadings(chain);
  return (
    <Stack spacing={1.5}>
      <Box>
        <Typography variant="body2">
          {node.symbol && (
            <Box component="b" translate="no" sx={{ mr: 1 }}>
              {node.symbol}
            </Box>
          )}
          {node.label}
        </Typography>
        <Typography
          component="p"
          variant="h5"
          sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}
        >
          {value(node, isLong)}{' '}
          <Typography component="span" color="text.secondary">
            {unit(node)}
          </Typography>
        </Typography>
        {hasMoreDecimals(node.value) && (
          <Button size="small" onClick={() => setIsLong(!isLong)} aria-pressed={isLong}>
            {translate(isLong ? 'explanation.fewer_decimals' : 'explanation.more_decimals')}
          </Button>
        )}
      </Box>
      {formulas.length > 0 && (
        <Line name={translate('explanation.formula')}>
          {formulas.map(({ key, formula }) => (
            <Formula key={key} formula={formula ?? ''} />
          ))}
        </Line>
      )}
      {formulas.length > 0 && (
        <Line name={translate('explanation.filled')}>
          {formulas.map(({ key, formulaWithNumbers }) => (
            <Formula key={key} formula={formulaWithNumbers ?? ''} />
          ))}
        </Line>
      )}
      {node.citation && (
        <Line name={translate('explanation.basis')}>
          <Typography variant="body2">
            <b>
              <CitationLink citation={node.citation} />
            </b>
            {' — '}
            {node.citation.summary}
          </Typography>
        </Line>
      )}
      {node.source && (
        <Line name={translate('explanation.source')}>
          <Typography variant="body2">{node.source}</Typography>
        </Line>
      )}
      <Marks node={node} readings={readings} />
      {!node.formula && !node.isCut && (
        <Typography variant="body2" color="text.secondary">
          {translate(`explanation.origin.${node.origin}`)} · {translate('explanation.leaf')}
        </Typography>
      )}
    </Stack>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography component="h3" variant="caption" color="text.secondary">
        {name}
      </Typography>
      {children}
    </Box>
  );
}

function uniqueReadings(chain: readonly ExplanationViewNode[]): readonly string[] {
  return [...new Set(chain.flatMap(({ readings }) => readings.map(({ code }) => code)))];
}

interface MarksProps {
  readonly node: ExplanationViewNode;
  readonly readings: readonly string[];
}

function Marks({ node, readings }: MarksProps) {
  const { translate } = useWords();
  const { isInferred, citation } = node;
  if (readings.length === 0 && !isInferred && !citation?.isRepaired) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {readings.map((code) => (
        <Chip
          key={code}
          size="small"
          clickable
          component={RouterLink}
          to={readingAddress(code)}
          label={translate('explanation.reading', { code })}
        />
      ))}
      {isInferred && (
        <Chip
          size="small"
          variant="outlined"
          label={translate('explanation.inferred')}
          title={translate('explanation.inferred_long')}
        />
      )}
      {citation?.isRepaired && (
        <Chip size="small" variant="outlined" label={translate('explanation.repaired')} />
      )}
    </Stack>
  );
}
