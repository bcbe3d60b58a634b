import type { LockMode, Override } from '@hebo/domain';
import type { Draft } from './draft';
import { LOCK_MODES } from './lock-mode';

/** The most that an address carries of a draft; longer ones have to be saved. */
export const MOST_CHARACTERS = 2_000;

/** A draft as a part of an address: what differs from its base, in base64url. */
export function encodeDraft({ lockMode, overrides }: Draft): string {
  const entries = overrides.map(({ path, value, reason }) =>
    reason === undefined ? [path, value] : [path, value, reason],
  );
  const bytes = new TextEncoder().encode(JSON.stringify([lockMode, entries]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Null where the text is no draft; whether its paths exist is for the regulation to say. */
export function decodeDraft(text: string): Draft | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.codePointAt(0) ?? 0);
    return draftIn(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

function draftIn(value: unknown): Draft | null {
  if (!Array.isArray(value)) return null;
  const [mode, entries] = value as unknown[];
  const lockMode = LOCK_MODES.find((one): one is LockMode => one === mode);
  if (lockMode === undefined || !Array.isArray(entries)) return null;
  const overrides = entries.map(overrideIn);
  return overrides.every((one) => one !== null) ? { lockMode, overrides } : null;
}

function overrideIn(entry: unknown): Override | null {
  if (!Array.isArray(entry)) return null;
  const [path, value, reason] = entry as unknown[];
  if (typeof path !== 'string' || (value !== null && typeof value !== 'string')) return null;
  if (reason !== undefined && typeof reason !== 'string') return null;
  return { path, value, ...(reason !== undefined && { reason }) };
}

/** What of the present address another reader can open: drafts kept in this tab are left out. */
export function sharedSearch(extra: Readonly<Record<string, string>> = {}): string {
  const present = new URLSearchParams(window.location.search);
  const kept = new URLSearchParams(extra);
  for (const name of ['period', 'tab']) {
    const value = present.get(name);
    if (value !== null) kept.set(name, value);
  }
  const pins = (present.get('pins') ?? '')
    .split(',')
    .filter((id) => id && !id.startsWith('draft-'));
  if (pins.length > 0) kept.set('pins', pins.join(','));
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
