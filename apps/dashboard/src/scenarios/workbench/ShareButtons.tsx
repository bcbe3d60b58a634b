import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { creationAddress, printAddress, scenarioAddress } from '../addresses';
import type { Locale } from './explain';
import { encodeDraft, MOST_CHARACTERS, sharedSearch } from './share';
import { ShareDialog } from './ShareDialog';
import type { Subject } from './starting-point';
import { summaryText } from './summary-text';
import { usePathWords } from './use-path-words';
import type { WorkbenchState } from './workbench-state';

interface Props {
  readonly subject: Subject;
  readonly name: string;
  readonly isUnsaved: boolean;
  /** The present state, read when a button is pressed. */
  readonly stateNow: () => WorkbenchState;
}

interface Shared {
  readonly address: string | null;
  readonly isSaved: boolean;
  readonly summary: string;
}

/** 分享 · 下载 Excel · 打印: the last two of the scenario as it is stored. */
export function ShareButtons({ subject, name, isUnsaved, stateNow }: Props) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const words = usePathWords(subject.start.base);
  const [shared, setShared] = useState<Shared | null>(null);
  const { scenario } = subject;
  const isSaved = scenario !== null && !isUnsaved;
  const share = () => {
    const state = stateNow();
    const summary = summaryText({ translate, state, name, baseName: subject.baseName, words });
    setShared({ address: addressOf(subject, isSaved, state), isSaved, summary });
  };
  return (
    <>
      <Button onClick={share}>{translate('scenario.share.open')}</Button>
      {scenario && (
        <>
          <Button
            component="a"
            href={`${scenarioAddress(scenario.id)}.xlsx?lang=${locale}`}
            download
            title={translate('scenario.share.excel_hint')}
          >
            {translate('scenario.share.excel')}
          </Button>
          <Button component={Link} to={printAddress(scenario.id)}>
            {translate('scenario.share.print')}
          </Button>
        </>
      )}
      {shared && <ShareDialog {...shared} onClose={() => setShared(null)} />}
    </>
  );
}

function addressOf(
  { scenario, baseId }: Subject,
  isSaved: boolean,
  { history }: WorkbenchState,
): string | null {
  const { origin } = window.location;
  if (isSaved && scenario) return `${origin}${scenarioAddress(scenario.id)}${sharedSearch()}`;
  const d = encodeDraft(history.present);
  if (d.length > MOST_CHARACTERS) return null;
  const search = sharedSearch({ base: baseId, d });
  return `${origin}${creationAddress(baseId).split('?')[0]}${search}`;
}
