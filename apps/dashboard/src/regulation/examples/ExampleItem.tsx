import ExpandIcon from '@mui/icons-material/ExpandMore';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  Stack,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../fields/CitationLink';
import { useArticleName } from '../articles/use-article-name';
import type { ExampleView } from '../documents';
import { RunResult } from './RunResult';
import { useRun } from './use-run';
import { WrittenTable } from './WrittenTable';

interface Props {
  readonly example: ExampleView;
  /** Takes the example as the start of one's own. */
  readonly onAdapt: (example: ExampleView) => void;
}

/** One worked example: what is given, what should come out, and whether it does. */
export function ExampleItem({ example, onAdapt }: Props) {
  const translate = useTranslate();
  const nameOf = useArticleName();
  const { name, kind, articles } = example;
  return (
    <Accordion
      slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
      disableGutters
    >
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Box sx={{ minWidth: 0 }}>
          <Typography component="span" translate="no" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(`regulation.example.kind.${kind}`, { _: kind })}
            {' · '}
            {articles.map(nameOf).join(' · ')}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <Details example={example} onAdapt={onAdapt} />
      </AccordionDetails>
    </Accordion>
  );
}

function Details({ example, onAdapt }: Props) {
  const translate = useTranslate();
  const { run, ran, isPending } = useRun();
  const { key, name, articles, given, expect } = example;
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          variant="contained"
          size="small"
          disabled={isPending}
          aria-label={translate('regulation.example.run_name', { name })}
          onClick={() => void run({ key })}
        >
          {translate('regulation.example.run')}
        </Button>
        <Button size="small" onClick={() => onAdapt(example)}>
          {translate('regulation.example.adapt')}
        </Button>
        {articles.map((article) => (
          <CitationLink key={article} citation={{ article }} />
        ))}
      </Stack>
      {ran && <RunResult ran={ran} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <WrittenTable title={translate('regulation.example.given')} text={given} />
        <WrittenTable title={translate('regulation.example.expect')} text={expect} />
      </Box>
    </Stack>
  );
}
