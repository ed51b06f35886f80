import { UserError } from '../user-error';
import { evaluate } from './evaluate';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code. What the user can put right is said in one line. */
async function main(args: readonly string[]): Promise<number> {
  try {
    await evaluate(args, console.log);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}
