import { computeFrom } from '@hebo/domain';
import type { Outcome, PlainVariant } from '@hebo/domain';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useDocument } from '../../providers/use-document';
import type { Draft } from '../workbench/draft';
import { variantOf } from '../workbench/preview';
import { editionNamed, regulation } from '../workbench/regulation';
import { plainVariant } from '../../receipts/plain-variant';
import { withDefaults } from '../workbench/workbench-state';
import { PINNED_SCENARIOS } from './documents';
import {
  forgetPinnedDraft,
  isDraftEntry,
  parsePins,
  PIN_LETTERS,
  pinnedDraft,
  storePinnedDraft,
} from './pin-entries';

/** A variant kept beside the base. */
export interface Pin {
  /** As it stands in the address. */
  readonly entry: string;
  readonly letter: string;
  readonly name: string;
  readonly variant: PlainVariant;
  readonly outcome: Outcome | null;
}

export interface Pins {
  readonly pins: readonly Pin[];
  readonly isPending: boolean;
  /** What the address holds at this moment; a page that follows it may be a key press behind. */
  readonly entriesNow: () => readonly string[];
  /** Pins at the end, or in place of another entry. */
  readonly pinDraft: (name: string, draft: Draft, instead?: string) => void;
  readonly pinSaved: (id: string, instead?: string) => void;
  readonly unpin: (entry: string) => void;
}

/** The pins of the page's address, computed by the browser. */
export function usePins(base: PlainVariant): Pins {
  const [search, setSearch] = useSearchParams();
  const text = search.get('pins');
  const entries = useMemo(() => parsePins(text), [text]);
  const saved = useSavedVariants(entries);
  const pins = useMemo(
    () =>
      entries
        .flatMap((entry) => knownPin(entry, base, saved.variants))
        .map((pin, at) => ({ ...pin, letter: PIN_LETTERS[at] ?? '' })),
    [entries, base, saved.variants],
  );

  const write = (next: readonly string[]) =>
    setSearch(
      (present) => {
        if (next.length === 0) present.delete('pins');
        else present.set('pins', next.join(','));
        return present;
      },
      { replace: true },
    );
  const entriesNow = () =>
    parsePins(new URLSearchParams(window.location.search).get('pins')).filter((entry) =>
      isDraftEntry(entry)
        ? pinnedDraft(entry) !== null
        : saved.isPending || saved.variants.has(entry),
    );
  const put = (entry: string, instead?: string) => {
    const shown = entriesNow();
    if (instead !== undefined) forgetPinnedDraft(instead);
    write(
      instead === undefined
        ? [...shown, entry]
        : shown.map((one) => (one === instead ? entry : one)),
    );
  };
  return {
    pins,
    isPending: saved.isPending,
    entriesNow,
    pinDraft: (name, draft, instead) => put(storePinnedDraft(name, draft), instead),
    pinSaved: put,
    unpin: (entry) => {
      forgetPinnedDraft(entry);
      write(entriesNow().filter((one) => one !== entry));
    },
  };
}

type Named = Pick<Pin, 'name' | 'variant'>;

/** Nothing for an entry that this reader cannot open. */
function knownPin(
  entry: string,
  base: PlainVariant,
  saved: ReadonlyMap<string, Named>,
): Omit<Pin, 'letter'>[] {
  const found = isDraftEntry(entry) ? draftVariant(entry, base) : saved.get(entry);
  if (!found) return [];
  const outcome = outcomeOf(found.variant);
  return [{ entry, name: found.name, variant: withDefaults(found.variant, outcome), outcome }];
}

function outcomeOf(variant: PlainVariant): Outcome | null {
  const computed = computeFrom(regulation, editionNamed(variant.edition), variant);
  return computed.ok ? computed.outcome : null;
}

function draftVariant(entry: string, base: PlainVariant): Named | undefined {
  const draft = pinnedDraft(entry);
  const variant = draft && variantOf(base, draft);
  return draft && variant ? { name: draft.name, variant } : undefined;
}

function useSavedVariants(entries: readonly string[]) {
  const ids = entries.filter((entry) => !isDraftEntry(entry));
  const { data, isFetching } = useDocument(PINNED_SCENARIOS, { ids }, { enabled: ids.length > 0 });
  const variants = useMemo(() => {
    const found = new Map<string, Named>();
    for (const node of data?.nodes ?? []) {
      if (node && 'previewInputs' in node && node.previewInputs) {
        found.set(node.id, { name: node.name, variant: plainVariant(node.previewInputs) });
      }
    }
    return found;
  }, [data]);
  return { variants, isPending: isFetching && ids.some((id) => !variants.has(id)) };
}
