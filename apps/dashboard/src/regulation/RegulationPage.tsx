import { Card, Chip, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { graphql } from '../generated';
import type { ReadingsPageQuery } from '../generated/graphql';
import { formatMoment } from '../formats/format';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { NothingFound } from '../layout/states';
import { useListed } from '../layout/use-listed';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';

const READINGS = graphql(`
  query ReadingsPage($period: String!) {
    readings {
      id
      code
      question
      reason
      articles
      confidence
      recommended
      options {
        code
        label
      }
      chosen(period: $period) {
        option
        isDefault
        chosenBy
        chosenAt
        documentNumber
      }
    }
  }
`);

type Reading = NonNullable<ReadingsPageQuery['readings']>[number];

/** How the college reads what the text leaves open. Read only: choosing is the leadership's. */
export default function RegulationPage() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(READINGS, { period });
  return (
    <Page
      title={translate('common.pages.regulation')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>{translate('regulation.lead')}</Typography>
      }
    >
      <Answer query={query} height={480}>
        {({ readings }) => <Readings readings={readings ?? []} />}
      </Answer>
    </Page>
  );
}

function Readings({ readings }: { readings: readonly Reading[] }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const shown = readings.filter((reading) => isAbout(reading, text.trim().toLowerCase()));
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          type="search"
          size="small"
          label={translate('regulation.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          sx={{ width: { xs: '100%', sm: 320 } }}
        />
        <Typography role="status" sx={{ color: 'text.secondary' }}>
          {translate('regulation.count', { count: shown.length })}
        </Typography>
      </Stack>
      {shown.length === 0 && <NothingFound onClear={() => setText('')} />}
      {shown.map((reading) => (
        <ReadingCard key={reading.code} reading={reading} />
      ))}
    </Stack>
  );
}

function isAbout({ code, question, articles }: Reading, text: string): boolean {
  return [code, question, ...articles].some((word) => word.toLowerCase().includes(text));
}

function ReadingCard({ reading }: { reading: Reading }) {
  const translate = useTranslate();
  const listed = useListed();
  const { hash } = useLocation();
  const { code, question, reason, articles, confidence, options, recommended, chosen } = reading;
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
        {translate('regulation.articles', { articles: listed(articles) })}
        {' · '}
        {translate(`regulation.confidence.${confidence}`)}
      </Typography>
      <Typography sx={{ my: 1 }}>{reason}</Typography>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
        {options.map((option) => (
          <li key={option.code}>
            {option.label}{' '}
            {option.code === recommended && (
              <Chip size="small" variant="outlined" label={translate('regulation.recommended')} />
            )}{' '}
            {option.code === chosen?.option && (
              <Chip size="small" color="primary" label={translate('regulation.chosen')} />
            )}
          </li>
        ))}
      </ul>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {choiceWords(chosen, translate)}
      </Typography>
    </Card>
  );
}

function choiceWords(
  chosen: Reading['chosen'],
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
