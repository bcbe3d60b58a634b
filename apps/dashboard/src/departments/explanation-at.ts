import type { ExplanationView } from '../fields/explanation';

/** The same explanation, opened at one of its figures; at its root where it has no such figure. */
export function explanationAt(view: ExplanationView, figure: string): ExplanationView {
  const path = view.root.slice(0, view.root.lastIndexOf('.'));
  const node =
    view.nodes.find(({ key }) => key === `${path}.${figure}`) ??
    view.nodes.find(({ key }) => key.endsWith(`.${figure}`));
  return node ? { ...view, root: node.key } : view;
}
