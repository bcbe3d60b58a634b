const OPEN_PALETTE = 'hebo:open-palette';

/** The top bar and the keyboard open the same palette, which is loaded when first asked for. */
export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN_PALETTE));
}

export function onOpenPalette(open: () => void): () => void {
  window.addEventListener(OPEN_PALETTE, open);
  return () => window.removeEventListener(OPEN_PALETTE, open);
}
