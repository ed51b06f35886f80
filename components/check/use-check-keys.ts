import { useLayoutEffect, useRef } from 'preact/hooks';
import { isInDialog, isTextField } from '~/components/use-drop-and-paste';

interface CheckKeys {
  onStep(direction: 'next' | 'previous'): void;
  onUndo(): void;
  onRedo(): void;
  onClose(): void;
}

/**
 * J or Alt+↓ goes to the next finding, K or Alt+↑ to the one before, Escape back to the summary; Ctrl+Z and Ctrl+Shift+Z or
 * Ctrl+Y undo and redo. In text fields and dialogues keys are what they always are.
 */
export function useCheckKeys(keys: CheckKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTextField(event.target) || isInDialog(event.target)) return;
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function actOf(event: KeyboardEvent, keys: CheckKeys): (() => void) | undefined {
  const { key, altKey, shiftKey } = event;
  const letter = key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (altKey) return undefined;
    if (letter === 'z') return shiftKey ? keys.onRedo : keys.onUndo;
    return letter === 'y' && !shiftKey ? keys.onRedo : undefined;
  }
  if (altKey ? key === 'ArrowDown' : letter === 'j') return () => keys.onStep('next');
  if (altKey ? key === 'ArrowUp' : letter === 'k') return () => keys.onStep('previous');
  return key === 'Escape' && !altKey ? keys.onClose : undefined;
}
