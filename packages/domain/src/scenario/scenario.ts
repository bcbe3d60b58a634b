/**
 * A scenario is a named difference against a base: a list of overrides on Facts and Decision.
 * Paths come from a closed list: `decision.generalPool`, `decision.readings.D2`,
 * `facts.departments.A.establishment`, `facts.departments.A.headcount.senior`.
 */
export interface Override {
  readonly path: string;
  /** Decimal string, `true` / `false`, option code, or null to take an entered value away. */
  readonly value: string | null;
  readonly reason?: string;
}
