/** Traces of our own inside: a stack, a path, a statement, a page. */
export const INSIDE =
  /<html|<!doctype|node_modules|\.[jt]s:\d|\bat \w+ \(|SQLSTATE|syntax error at|relation "/iu;
