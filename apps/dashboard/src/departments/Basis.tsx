import { Card, Link, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { InferredChip } from '../layout/states';
import type { DepartmentView } from './documents';
import { readableNumbers } from './formula-text';

/** What holds for all departments alike: the pool, K1, K2, P and M. */
function isShared(key: string): boolean {
  return !key.startsWith('departments.');
}

/** The computed figures of this department, each with its formula, its numbers and its article. */
export function Basis({ department }: { department: DepartmentView }) {
  const translate = useTranslate();
  const explanation = (department.allocation ?? department.officeAllocation)?.explanation;
  const nodes = (explanation?.nodes ?? [])
    .filter(({ origin, formula }) => origin === 'COMPUTED' && formula)
    .filter(({ key }) => key.startsWith(`departments.${department.code}.`) || isShared(key))
    .toReversed();
  const readings = [
    ...new Set((explanation?.nodes ?? []).flatMap((node) => node.readings.map(({ code }) => code))),
  ].toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }));
  if (nodes.length === 0) {
    return <Typography>{translate('departments.pending_formula')}</Typography>;
  }
  return (
    <Card sx={{ p: 2 }}>
      <List disablePadding>
        {nodes.map((node) => (
          <ListItem key={node.key} divider disableGutters sx={{ alignItems: 'flex-start' }}>
            <ListItemText
              primary={
                <>
                  {node.label} {node.symbol && <span translate="no">{node.symbol}</span>}
                  {node.citation && (
                    <Typography
                      component="span"
                      variant="body2"
                      sx={{ ml: 1, color: 'text.secondary' }}
                    >
                      {translate('departments.basis.article_name', {
                        article: node.citation.article,
                      })}
                    </Typography>
                  )}
                  {node.isInferred && <InferredChip />}
                </>
              }
              secondary={
                <span translate="no">
                  = {node.formula}
                  <br />= {readableNumbers(node.formulaWithNumbers ?? '')}
                </span>
              }
            />
          </ListItem>
        ))}
      </List>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate('departments.basis.readings')}
      </Typography>
      {readings.length === 0 && translate('departments.basis.no_readings')}
      {readings.map((code) => (
        <Link
          key={code}
          component={RouterLink}
          to={`/regulation#${code}`}
          sx={{ mr: 2, lineHeight: 2 }}
        >
          {translate('common.state.reading', { code })}
        </Link>
      ))}
    </Card>
  );
}
