import { type ParseArgsConfig, parseArgs } from 'node:util';
import { firstLine, UserError } from './user-error';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>
>;

/**
 * Reads the arguments of a command.
 * @param help what lists its options, such as `npm start -- --help`.
 * @throws UserError for what it doesn't know, in one line that names the help.
 */
export function parseArguments<T extends Options>(
  args: readonly string[],
  options: T,
  help: string,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [sentence] = firstLine(error).split(/\.(?:\s|$)/u);
    throw new UserError(`${sentence}; ${help} lists what there is`);
  }
}
