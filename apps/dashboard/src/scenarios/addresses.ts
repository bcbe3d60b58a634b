/** Addresses of the scenario pages; ids are opaque and may hold any sign. */
export function scenarioAddress(id: string): string {
  return `/scenarios/${encodeURIComponent(id)}`;
}

/** The scenario on paper. */
export function printAddress(id: string): string {
  return `${scenarioAddress(id)}/print`;
}

export function creationAddress(base: string): string {
  return `/scenarios/create?base=${encodeURIComponent(base)}`;
}

export function comparisonAddress(ids: readonly string[]): string {
  return `/scenarios/compare?ids=${ids.map(encodeURIComponent).join(',')}`;
}
