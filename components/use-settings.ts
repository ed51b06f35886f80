import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '~/protocol/settings';

/** @returns the settings, also when another page changes them; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = watchSettings(setSettings);
    // A change that comes while they are read is newer than what is read.
    void readSettings().then((read) => setSettings((changed) => changed ?? read));
    return stop;
  }, []);
  return settings;
}
