import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { toTex } from './tex';

interface Props {
  readonly formula: string;
}

/**
 * A formula set by KaTeX (HTML to see, MathML to hear). KaTeX and its fonts come from the own origin
 * the first time that a formula is shown; until then, and where it cannot set the text, the formula
 * stands as it is written.
 */
export function Formula({ formula }: Props) {
  const target = useRef<HTMLSpanElement>(null);
  const [isSet, setIsSet] = useState(false);
  useEffect(() => {
    const tex = toTex(formula);
    let isCurrent = true;
    setIsSet(false);
    if (tex === null) return;
    void loadKatex().then((katex) => {
      if (!isCurrent || !target.current) return;
      katex.render(tex, target.current, { output: 'htmlAndMathml', throwOnError: false });
      setIsSet(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [formula]);
  return (
    <Box translate="no" sx={{ py: 0.5, lineHeight: 1.8, overflowWrap: 'anywhere' }}>
      <span ref={target} hidden={!isSet} />
      {!isSet && <span>{formula}</span>}
    </Box>
  );
}

async function loadKatex() {
  const [{ default: katex }] = await Promise.all([
    import('katex'),
    import('katex/dist/katex.min.css'),
  ]);
  return katex;
}
