export type TermKey =
  | 'toggle'
  | 'reopen'
  | 'take'
  | 'leave'
  | 'show'
  | 'open'
  | 'up'
  | 'down'
  | 'first'
  | 'last';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const KEYS: Readonly<Record<string, TermKey>> = {
  ' ': 'toggle',
  y: 'take',
  n: 'leave',
  Delete: 'leave',
  Backspace: 'leave',
  Enter: 'show',
  e: 'open',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** @returns what a key does in the list of terms; undefined for keys that are the browser's. */
export function keyOfTermList({ key, ctrlKey, metaKey, altKey }: Pressed): TermKey | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return KEYS[key.length === 1 ? key.toLowerCase() : key];
}
