export { FigureButton } from './FigureButton';
export { FormulaDrawer } from './FormulaDrawer';
export { explanationMessages } from './messages';
export type { ExplanationView, ExplanationViewNode } from './explanation-view';
