import type { ComponentChildren } from 'preact';
import { ACCEPTED } from '~/library/readers/document-names';

interface FileButtonProps {
  readonly primary?: boolean;
  readonly multiple?: boolean;
  readonly accept?: string;
  readonly children: ComponentChildren;
  onFiles(files: readonly File[]): void;
}

/** A real file input that looks like a button. */
export function FileButton({ primary, multiple, accept = ACCEPTED, children, onFiles }: FileButtonProps) {
  return (
    <label class={`button file-button${primary ? ' primary' : ''}`}>
      {children}
      <input
        type="file"
        class="unseen"
        accept={accept}
        multiple={multiple ?? false}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file again is a new choice.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
