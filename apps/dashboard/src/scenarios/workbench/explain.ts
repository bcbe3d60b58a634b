import { flattenExplanation } from '@hebo/domain';
import type { AnyExplained, Citation, ExplanationNode } from '@hebo/domain';
import type {
  CitationView,
  ExplanationView,
  ExplanationViewNode,
} from '../../fields/explanation/explanation-view';

export type Locale = 'zh' | 'en';

/** The drawer's view of a figure that the browser computed itself. */
export function explain(figure: AnyExplained, locale: Locale): ExplanationView {
  const { root, nodes } = flattenExplanation(figure, { locale });
  return { root, nodes: nodes.map((node) => viewOf(node, locale)) };
}

const ORIGINS = {
  computed: 'COMPUTED',
  fact: 'FACT',
  regulation: 'REGULATION',
  decision: 'DECISION',
  count: 'COUNT',
} as const;

function viewOf(node: ExplanationNode, locale: Locale): ExplanationViewNode {
  return {
    ...node,
    label: node.label[locale],
    origin: ORIGINS[node.origin],
    citation: node.citation ? citationOf(node.citation, locale) : null,
    readings: node.readings.map((code) => ({ code })),
  };
}

function citationOf(citation: Citation, locale: Locale): CitationView {
  return {
    ...citation,
    summary: citation.summary[locale],
    isRepaired: citation.isRepaired ?? false,
  };
}
