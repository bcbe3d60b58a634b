import type { Plugin } from 'vite';

const EMBEDDED_FONT = /@font-face\s*\{[^}]*url\(["']?data:[^}]*\}/g;

/** GraphiQL's style sheet carries its fonts as data: addresses; the pages use the system's own. */
export function systemFonts(): Plugin {
  return {
    name: 'system-fonts',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('graphiql/dist/style.css') ? code.replace(EMBEDDED_FONT, '') : null;
    },
  };
}
