/** Something that the user can put right: shown as its one line, without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The first line of whatever was thrown. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n')[0] ?? '';
}
