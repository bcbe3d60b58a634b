import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import { voteText } from '../../resolutions/vote-text';
import type { Locale } from '../workbench/explain';
import { optionWords } from '../workbench/regulation';
import type { PrintedBridge, PrintedScenario } from './documents';
import { FiguresTable } from './FiguresTable';
import { pageStyle } from './page-style';
import { BridgeTable } from './BridgeTable';
import { ImpactTable } from './ImpactTable';
import { OfficeTable } from './OfficeTable';
import { ParameterTable } from './ParameterTable';
import { sheetStyle } from './sheet-style';
import { TeachingTable } from './TeachingTable';

interface Props {
  readonly scenario: PrintedScenario;
  /** Whose bridge it is. */
  readonly mover: string | null;
  readonly bridge: PrintedBridge | null;
}

/** What the group signs: state, difference, figures, causes, both lists, and what stands behind it. */
export function PrintSheet({ scenario, mover, bridge }: Props) {
  const translate = useTranslate();
  const word = (key: string, values?: object) => translate(`scenario.print.${key}`, values);
  const { outcome } = scenario;
  const receipt = outcome?.receipt;
  return (
    <Box component="main" sx={sheetStyle}>
      <style>
        {pageStyle({
          left: receipt ? word('receipt_short', { hash: receipt.summaryHash.slice(0, 16) }) : '',
          right: `${translate('common.product_full')} · ${scenario.name}`,
          page: [word('page_before'), word('page_between'), word('page_after')],
        })}
      </style>
      <Heading scenario={scenario} />
      {outcome ? <FiguresTable outcome={outcome} /> : <Problems scenario={scenario} />}
      <ParameterTable scenario={scenario} />
      {bridge && mover && <BridgeTable bridge={bridge} mover={mover} />}
      {outcome && <TeachingTable outcome={outcome} />}
      {outcome && <OfficeTable outcome={outcome} />}
      {outcome?.impact && <ImpactTable impact={outcome.impact} />}
      {outcome && <Readings outcome={outcome} />}
      <Resolutions scenario={scenario} />
      {receipt && (
        <section>
          <h2>{word('receipt')}</h2>
          <p>
            {word('receipt_text', {
              engine: receipt.engineVersion,
              edition: receipt.edition,
              time: formatMoment(receipt.computedAt),
            })}
          </p>
          <p translate="no">
            {translate('receipt.lines.inputHash')} {receipt.inputHash}
            <br />
            {translate('receipt.lines.summaryHash')} {receipt.summaryHash}
          </p>
        </section>
      )}
      <footer>
        {['made', 'checked', 'responsible'].map((key) => (
          <span key={key}>{word(key)}</span>
        ))}
      </footer>
    </Box>
  );
}

function Heading({ scenario }: { scenario: PrintedScenario }) {
  const translate = useTranslate();
  const word = (key: string, values?: object) => translate(`scenario.print.${key}`, values);
  const { period, name, status, base, frozenAt, updatedAt, documentNumber, lockMode } = scenario;
  const parts = [
    translate(`scenario.list.state.${status}`),
    ...(base ? [word('base', { name: base.name })] : []),
    word('mode', { mode: translate(`scenario.mode.${lockMode}`) }),
    word('snapshot', { time: formatMoment(frozenAt ?? updatedAt) }),
    ...(documentNumber ? [word('document', { number: documentNumber })] : []),
    word('unit'),
  ];
  return (
    <header>
      <h1>{word('title', { period, name })}</h1>
      <p>{parts.join(' · ')}</p>
    </header>
  );
}

function Problems({ scenario }: { scenario: PrintedScenario }) {
  const translate = useTranslate();
  return (
    <section>
      <h2>{translate('scenario.print.problems')}</h2>
      <ul>
        {scenario.problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

function Readings({ outcome }: { outcome: NonNullable<PrintedScenario['outcome']> }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  return (
    <section>
      <h2>{translate('scenario.print.readings')}</h2>
      <p>
        {outcome.readings
          .map(({ code, option, isDefault, documentNumber }) =>
            [
              `${code} ${optionWords(`decision.readings.${code}`, option, locale) ?? option}`,
              isDefault ? translate('scenario.print.recommended') : null,
              documentNumber,
            ]
              .filter(Boolean)
              .join(' '),
          )
          .join(' · ')}
      </p>
    </section>
  );
}

function Resolutions({ scenario }: { scenario: PrintedScenario }) {
  const translate = useTranslate();
  return (
    <section>
      <h2>{translate('resolutions.title')}</h2>
      {scenario.resolutions.length === 0 && <p>{translate('resolutions.none')}</p>}
      <ul>
        {scenario.resolutions.map((one) => (
          <li key={one.id}>
            {translate('resolutions.option', { ...one, body: one.bodyLabel })}
            {voteText(one, translate) && ` · ${voteText(one, translate)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
