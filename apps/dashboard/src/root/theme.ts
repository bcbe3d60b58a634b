import { createTheme } from '@mui/material/styles';

const SYSTEM_FONTS =
  '"Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei","PingFang SC",system-ui,sans-serif';

/** Quotation marks and dashes are as wide as a character in a Chinese font: English takes others. */
const LATIN_MARKS = {
  fontFamily: 'Latin marks',
  src: 'local("Arial"),local("Helvetica"),local("Liberation Sans"),local("DejaVu Sans")',
  unicodeRange: 'U+2013-2014,U+2018-2019,U+201C-201D,U+2026',
};

/**
 * Contrast and target sizes are settled here, once: text at least 4.5:1, targets at least 24 px,
 * direction in blue and orange (red means a rise on Chinese markets and a fall elsewhere).
 */
export const theme = createTheme({
  palette: {
    primary: { main: '#0b5cad', dark: '#084582', light: '#3c7fc4', contrastText: '#ffffff' },
    secondary: { main: '#a84300', contrastText: '#ffffff' },
    text: { primary: '#1c2733', secondary: '#51606f' },
    info: { main: '#0b5cad' },
    warning: { main: '#a84300' },
    error: { main: '#b3261e' },
    success: { main: '#0f6b50' },
    background: { default: '#f4f6f9', paper: '#ffffff' },
    divider: '#dbe1e8',
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: 'var(--fonts)',
    fontSize: 14,
    h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.4 },
    h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.5 },
    h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5 },
    body1: { lineHeight: 1.6 },
    body2: { lineHeight: 1.6 },
    button: { textTransform: 'none', fontWeight: 500 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        '@font-face': LATIN_MARKS,
        ':root': { '--fonts': SYSTEM_FONTS },
        ':root:lang(en)': { '--fonts': `"${LATIN_MARKS.fontFamily}",${SYSTEM_FONTS}` },
        body: { overflowWrap: 'break-word' },
        ':focus-visible': { outline: '2px solid #0b5cad', outlineOffset: 2 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiCard: { styleOverrides: { root: { border: '1px solid #dbe1e8' } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiIconButton: { styleOverrides: { root: { minWidth: 32, minHeight: 32 } } },
    // Texts for screen readers are positioned, and have to stay inside the part that scrolls.
    MuiTableContainer: { styleOverrides: { root: { position: 'relative' } } },
    MuiTableCell: {
      styleOverrides: {
        root: { fontVariantNumeric: 'tabular-nums', padding: '8px 12px', lineHeight: 1.5 },
        head: { fontWeight: 600, backgroundColor: '#eef2f7', color: '#1c2733' },
        footer: { fontWeight: 600, color: '#1c2733', fontSize: '0.875rem' },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem' } } },
    MuiInputLabel: { styleOverrides: { root: { color: '#51606f' } } },
    MuiTab: { styleOverrides: { root: { minHeight: 44 } } },
    MuiLink: { defaultProps: { underline: 'always' } },
  },
});
