const line = '0.5pt solid #666';

/** Paper, not screen: small, black on white, with lines; the same in the window before printing. */
export const sheetStyle = {
  maxWidth: '273mm',
  mx: 'auto',
  p: { xs: 2, md: 3 },
  bgcolor: '#fff',
  color: '#000',
  fontSize: '9pt',
  lineHeight: 1.45,
  '@media print': { p: 0, maxWidth: 'none' },
  '& h1': { fontSize: '15pt', m: 0 },
  '& h2': { fontSize: '11pt', mt: 2, mb: 0.5, breakAfter: 'avoid' },
  '& p': { m: 0, mb: 0.5, overflowWrap: 'anywhere' },
  '& ul': { m: 0, pl: 2.5 },
  '& section': { overflowX: 'auto', '@media print': { overflow: 'visible' } },
  '& table': { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  '& table.narrow': { width: 'auto', minWidth: '110mm' },
  '& thead': { display: 'table-header-group' },
  '& tr': { breakInside: 'avoid' },
  '& th, & td': { border: line, px: 0.75, py: 0.25, textAlign: 'left', fontWeight: 400 },
  '& thead th': { fontWeight: 600, bgcolor: '#eee', printColorAdjust: 'exact' },
  '& .number': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& .total td': { fontWeight: 600, borderTop: '1pt solid #000' },
  '& footer': { display: 'flex', gap: 6, mt: 4, breakInside: 'avoid' },
  '& footer span': { flex: 1, borderBottom: line, pb: 3 },
} as const;
