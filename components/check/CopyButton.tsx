import { CopyOutcome } from '~/components/CopyOutcome';
import type { CopyText } from '~/components/copy-text';
import { useCopying } from '~/components/use-copying';

interface CopyButtonProps {
  readonly name: string;
  textOf(): CopyText;
  onCopied?(): void;
}

/** Copies one thing, and says whether it worked. */
export function CopyButton({ name, textOf, onCopied }: CopyButtonProps) {
  const { outcome, copy } = useCopying();
  return (
    <span class="copy-one">
      <button
        type="button"
        class="button"
        onClick={async () => {
          if ((await copy(textOf())) === 'copied') onCopied?.();
        }}
      >
        {name}
      </button>
      <CopyOutcome outcome={outcome} />
    </span>
  );
}
