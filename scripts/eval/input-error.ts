/** Something that the user can put right: shown as its one line, without a stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
