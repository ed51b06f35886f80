import { parseArguments } from '../parse-arguments';
import { UserError } from '../user-error';

export interface EvalOptions {
  readonly help: boolean;
  readonly json: boolean;
  /** Through the extension in a browser, not through the engine alone. */
  readonly browser: boolean;
  readonly paths: readonly string[];
}

export const HELP = `Usage: npm run eval -- FILE_OR_FOLDER … [--json] [--browser]

Runs labelled cases (.json) and unlabelled text (.jsonl with {id, text} a line, .txt; folders of them)
against the bundled sources and prints how well they are told apart.

  --browser   through the built extension in Chromium, reading what is painted; CHROME_PATH names it
  --json      print JSON instead of tables, with every miss and every flag

Labelled cases, per kind. White space does not count in lengths.
  recall      expected passages of which one match covers half or more, as a kind that counts as right
  kind right  of those that some match covers so far, how many as a kind that counts as right
  within 2    of the found ones, how many begin and end at most 2 characters off; then the mean and the most
  paragraph   of the found ones, how many are in the right paragraph of the source
  false       quotations where there should be none; common: those in stock wording, which are no claim
Unlabelled text: flags per 100,000 characters by kind, and the most frequent ones.`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  browser: { type: 'boolean' },
} as const;

/** @throws UserError for what can't be understood. */
export function parseOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArguments(args, OPTIONS, 'npm run eval -- --help');
  if (!values.help && positionals.length === 0)
    throw new UserError('Which file or folder? --help says more.');
  return {
    help: values.help ?? false,
    json: values.json ?? false,
    browser: values.browser ?? false,
    paths: positionals,
  };
}
