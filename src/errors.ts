/** A mistake that the user can mend. The message says what is wrong, where, and what to do. Exit code 1, never a stack. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** A tool that QTest drives failed. Carries what a reader needs to see why. Exit code 4. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly command: string;
  readonly exitCode: number | undefined;
  /** The last lines of what the tool printed. */
  readonly output: string;

  constructor(
    message: string,
    details: { command: string; exitCode?: number | undefined; output: string; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.command = details.command;
    this.exitCode = details.exitCode;
    this.output = details.output;
  }
}
