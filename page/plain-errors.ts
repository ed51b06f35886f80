/**
 * Errors as they go from process to process, for the content script: what goes wrong there is told to nobody, so that
 * the message alone will do. Stands in for the package that the messaging library uses elsewhere.
 */
export function serializeError(error: unknown): { message: string } {
  return { message: String(error) };
}

export function deserializeError({ message }: { message: string }): Error {
  return new Error(message);
}
