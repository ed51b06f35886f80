import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '../show-page';

export interface SourceLinkProps {
  readonly where: {
    /** Undefined where there is no other source that it could be. */
    readonly title: string | undefined;
    /** Which paragraph. */
    readonly label: string;
    readonly address: string;
  };
  onOpen(address: string): void;
}

/** Where something stands in the library, and the way there. A long title gives way, the paragraph is always named. */
export function SourceLink({ where: { title, label, address }, onOpen }: SourceLinkProps) {
  return (
    <a
      href={address}
      class="source-link"
      onClick={(event) => {
        event.preventDefault();
        onOpen(address);
      }}
    >
      {title && (
        <span class="source-link-title" lang={SOURCE_LANGUAGE} title={title}>
          {i18n.t('panel.titled', [title])}
        </span>
      )}
      <span>{label}</span>
    </a>
  );
}
