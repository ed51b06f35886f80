import { parseArguments } from '../parse-arguments';
import { UserError } from '../user-error';

export interface StartOptions {
  readonly help: boolean;
  readonly headless: boolean;
  readonly json: boolean;
  /** Where the screenshot goes; only without a window. */
  readonly out: string;
  /** A web address or a file; the demo page without it. */
  readonly target: string | undefined;
}

export const HELP = `Usage: npm start [-- [URL | FILE] [options]]

Opens a browser with Chuchu on the demo page, a web page or a file (HTML or text).

  --headless      open no window: print the flagged phrases and take a screenshot
  --out FILE      where the screenshot goes (with --headless; chuchu.png unless told)
  --json          print JSON instead of a table (with --headless); nothing else goes to standard
                  output when npm itself is silent: npm start --silent -- --headless --json
  --help          print this

CHROME_PATH names the Chromium, Chrome or Edge to use; without it the usual places are searched.

JSON: { url, title, screenshot, flags: [{ kind, text, form?, common?, frame, visible,
        places: [{ source, title, paragraph, bodyNumber?, start, end }] }] }
  kind        "term" (a key term), "quote" (word for word) or "altered" (nearly so)
  text, form  the page's own characters; for a term also its canonical form
  common      true for stock wording, which is no sign of a quotation
  frame       the host of the frame in which it stands
  paragraph   counts all paragraphs of the source from 1; bodyNumber counts body paragraphs only
  start, end  where it stands in that paragraph, in UTF-16 units`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  headless: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** @throws UserError for what can't be understood. */
export function parseOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): StartOptions {
  const { values, positionals } = parseArguments(args, OPTIONS, 'npm start -- --help');
  if (env.npm_config_headless && !values.headless) {
    throw new UserError('npm kept --headless for itself: write npm start -- --headless');
  }
  if (positionals.length > 1) throw new UserError(`One page at a time: what is “${positionals[1]}”?`);
  if (!values.headless && !values.help && (values.json || values.out !== undefined)) {
    throw new UserError(`${values.json ? '--json' : '--out'} needs --headless`);
  }
  return {
    help: values.help ?? false,
    headless: values.headless ?? false,
    json: values.json ?? false,
    out: values.out ?? 'chuchu.png',
    target: positionals[0],
  };
}
