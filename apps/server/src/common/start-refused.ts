/** A reason not to start, worded for the person at the terminal. There is no switch to start anyway. */
export class StartRefused extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'StartRefused';
  }

  /** One line each. */
  lines(): string {
    return `无法启动:${this.zh}\nCannot start: ${this.en}\n`;
  }
}
