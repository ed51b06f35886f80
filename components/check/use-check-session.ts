import { useEffect, useMemo, useState } from 'preact/hooks';
import { readFile } from '~/library/readers/read-file';
import { watchLibrary } from '~/library/store/watch-library';
import { openCheckLibrary } from './check-library';
import { CheckSession } from './check-session';
import type { CheckState } from './check-state';

/** The one draft that the page is about; checked again whenever the library changes. */
export function useCheckSession(): { readonly session: CheckSession; readonly state: CheckState } {
  const [state, setState] = useState<CheckState>({ step: 'start' });
  const session = useMemo(
    () => new CheckSession({ openLibrary: openCheckLibrary, readFile, onChange: setState }),
    [],
  );
  useEffect(() => watchLibrary(() => void session.checkAgain().catch(() => undefined)), [session]);
  return { session, state };
}
