import { Button, Card, Chip, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { CitationLink } from '../../fields/CitationLink';
import { formatMoment } from '../../formats/format';
import { useViewer } from '../../providers/viewer';
import type { ReadingView } from '../documents';
import { ReadingCosts } from './ReadingCosts';

/** One open point: its options, the one in force with who and when, and what each would cost. */
export function ReadingCard({ reading }: { reading: ReadingView }) {
  const translate = useTranslate();
  const { hash } = useLocation();
  const { code, question, reason, confidence, chosen } = reading;
  const isAsked = hash === `#${code}`;
  useEffect(() => {
    if (isAsked) document.getElementById(code)?.scrollIntoView({ block: 'start' });
  }, [isAsked, code]);
  return (
    <Card
      component="section"
      id={code}
      aria-labelledby={`${code}-question`}
      sx={{ p: 2, ...(isAsked && { borderColor: 'primary.main', borderWidth: 2 }) }}
    >
      <Typography variant="h2" id={`${code}-question`}>
        <span translate="no">{code}</span> {question}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Articles articles={reading.articles} />
        {' · '}
        {translate(`regulation.confidence.${confidence}`)}
      </Typography>
      <Typography sx={{ my: 1 }}>{reason}</Typography>
      <Options reading={reading} />
      <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>
        {choiceWords(chosen, translate)}
      </Typography>
      <Costs reading={reading} />
    </Card>
  );
}

function Articles({ articles }: { articles: readonly string[] }) {
  return articles.map((article) => (
    <span key={article}>
      <CitationLink citation={{ article }} />{' '}
    </span>
  ));
}

function Options({ reading: { options, recommended, chosen } }: { reading: ReadingView }) {
  const translate = useTranslate();
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
      {options.map(({ code, label }) => (
        <li key={code}>
          {label}{' '}
          {code === recommended && (
            <Chip size="small" variant="outlined" label={translate('regulation.recommended')} />
          )}{' '}
          {code === chosen?.option && (
            <Chip size="small" color="primary" label={translate('regulation.chosen')} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Fifty readings computed at once would keep the reader waiting, so each is asked for. */
function Costs({ reading }: { reading: ReadingView }) {
  const translate = useTranslate();
  const mayWeigh = useViewer()?.permissions.includes('Reading.costs') ?? false;
  const [isOpen, setOpen] = useState(false);
  if (!mayWeigh) return null;
  const text = translate(isOpen ? 'regulation.cost.hide' : 'regulation.cost.show');
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={`${reading.code} ${text}`}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </Button>
      {isOpen && <ReadingCosts reading={reading} />}
    </>
  );
}

function choiceWords(
  chosen: ReadingView['chosen'],
  translate: (key: string, values?: object) => string,
): string {
  if (!chosen || chosen.isDefault) return translate('regulation.default_choice');
  const { chosenBy, chosenAt, documentNumber } = chosen;
  return [
    chosenBy && chosenAt
      ? translate('regulation.chosen_by', { by: chosenBy, at: formatMoment(chosenAt) })
      : '',
    documentNumber ? translate('regulation.document', { number: documentNumber }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
