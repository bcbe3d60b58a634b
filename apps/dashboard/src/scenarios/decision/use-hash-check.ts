import { useEffect, useState } from 'react';
import { recompute } from '../../receipts/compute-receipt';
import { plainVariant } from '../../receipts/plain-variant';
import type { DecidedScenario } from './documents';

export type HashCheck =
  | { readonly kind: 'checking' }
  | { readonly kind: 'equal'; readonly summaryHash: string }
  | { readonly kind: 'unequal'; readonly server: string; readonly browser: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'insecure' };

type Checked = Pick<DecidedScenario, 'previewInputs' | 'outcome'>;

/** Before a decision the browser computes the scenario by itself and compares hashes with the server. */
export function useHashCheck({ previewInputs, outcome }: Checked): HashCheck {
  const [check, setCheck] = useState<HashCheck>({ kind: 'checking' });
  useEffect(() => {
    let isWanted = true;
    const tell = (found: HashCheck) => isWanted && setCheck(found);
    void checkOf({ previewInputs, outcome }).then(tell, () => tell({ kind: 'failed' }));
    return () => {
      isWanted = false;
    };
  }, [previewInputs, outcome]);
  return check;
}

async function checkOf({ previewInputs, outcome }: Checked): Promise<HashCheck> {
  if (!window.isSecureContext) return { kind: 'insecure' };
  if (!previewInputs || !outcome) return { kind: 'failed' };
  const recomputed = await recompute(plainVariant(previewInputs));
  if (!recomputed.ok) return { kind: 'failed' };
  const { receipt } = outcome;
  const own = recomputed.receipt;
  if (own.summaryHash === receipt.summaryHash) {
    return { kind: 'equal', summaryHash: own.summaryHash };
  }
  return { kind: 'unequal', server: receipt.engineVersion, browser: own.engineVersion };
}
