/** Ids of departments by their code. */
export type Ids = ReadonlyMap<string, string>;

export function idOf(ids: Ids, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the demo college has no ${code}`);
  return id;
}
