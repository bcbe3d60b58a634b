/** What is shown while its renewal is on the way: grey, but no paler than can be read. */
export const stale = {
  filter: 'grayscale(1)',
  '&& :is(.MuiTableCell-root, .MuiTypography-root)': { color: 'text.secondary' },
} as const;
