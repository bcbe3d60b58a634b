import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Answer } from '../../layout/Answer';
import { NothingFound } from '../../layout/states';
import { useAddressState } from '../../providers/use-address-state';
import { useDocument } from '../../providers/use-document';
import { useArticleName } from '../articles/use-article-name';
import { WORKED_EXAMPLES } from '../documents';
import type { ExampleView } from '../documents';
import { ExampleItem } from './ExampleItem';
import { yamlOf } from './example-text';
import { OwnExample } from './OwnExample';
import { articlesOf, isAbout } from './search';

const AT_ONCE = 30;
const ALL = '';

/** Every worked example of the regulation, to be read and run, and a place for one's own. */
export function ExampleList() {
  const translate = useTranslate();
  const query = useDocument(WORKED_EXAMPLES, {});
  return (
    <Stack spacing={2}>
      <Typography sx={{ color: 'text.secondary' }}>
        {translate('regulation.example.lead')}
      </Typography>
      <Answer query={query} height={480}>
        {({ workedExamples }) => <Examples examples={workedExamples ?? []} />}
      </Answer>
    </Stack>
  );
}

function Examples({ examples }: { examples: readonly ExampleView[] }) {
  const [own, setOwn] = useState({ text: '', taken: 0 });
  return (
    <Stack spacing={3}>
      <Found
        examples={examples}
        onAdapt={(example) => setOwn({ text: yamlOf(example), taken: own.taken + 1 })}
      />
      <OwnExample {...own} onText={(text) => setOwn({ ...own, text })} />
    </Stack>
  );
}

interface FoundProps {
  readonly examples: readonly ExampleView[];
  readonly onAdapt: (example: ExampleView) => void;
}

function Found({ examples, onAdapt }: FoundProps) {
  const translate = useTranslate();
  const nameOf = useArticleName();
  const numbers = articlesOf(examples);
  const [article, setArticle] = useAddressState('article', ALL, numbers);
  const [text, setText] = useState('');
  const [count, setCount] = useState(AT_ONCE);
  const [, setSearch] = useSearchParams();
  const found = examples.filter((example) => isAbout(example, article, text));
  const clear = () => {
    setText('');
    setSearch((present) => {
      present.delete('article');
      return present;
    });
  };
  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          type="search"
          size="small"
          label={translate('regulation.example.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          sx={{ width: { xs: '100%', sm: 280 } }}
        />
        <TextField
          select
          size="small"
          label={translate('regulation.example.article')}
          value={article}
          onChange={(event) => setArticle(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: { xs: '100%', sm: 200 } }}
        >
          <MenuItem value={ALL}>{translate('regulation.example.all')}</MenuItem>
          {numbers.map((number) => (
            <MenuItem key={number} value={number}>
              {nameOf(number)}
            </MenuItem>
          ))}
        </TextField>
        <Typography role="status" sx={{ color: 'text.secondary' }}>
          {translate('regulation.example.count', { count: found.length })}
        </Typography>
      </Stack>
      {found.length === 0 && <NothingFound onClear={clear} />}
      <div>
        {found.slice(0, count).map((example) => (
          <ExampleItem key={example.key} example={example} onAdapt={onAdapt} />
        ))}
      </div>
      {found.length > count && (
        <Button onClick={() => setCount(count + AT_ONCE)} sx={{ alignSelf: 'flex-start' }}>
          {translate('regulation.example.more', {
            count: Math.min(AT_ONCE, found.length - count),
          })}
        </Button>
      )}
    </Stack>
  );
}
