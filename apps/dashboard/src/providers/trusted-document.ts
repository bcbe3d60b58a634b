/**
 * A document that the server knows by the manifest of this build. The build puts it in the place of each
 * `graphql` call, so that no page carries the text of what it asks.
 */
export class TrustedDocument {
  constructor(
    readonly id: string,
    readonly operationName: string,
    /** Only of the few that are shown to be copied. */
    readonly text?: string,
  ) {}

  toString(): string {
    return this.text ?? this.id;
  }
}
