import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Source, SourceId } from '~/engine/types';
import { hashOf } from '../place';
import { useSource } from './use-source';

interface SourcePlaceProps {
  readonly id: SourceId;
  readonly title: string;
  children(source: Source): ComponentChildren;
}

/** A place that is about one source: the way back, its name, and what is done there. */
export function SourcePlace({ id, title, children }: SourcePlaceProps) {
  const source = useSource(id);
  return (
    <>
      <BackLink href={hashOf({ kind: 'library' })}>{i18n.t('library.back')}</BackLink>
      {/* Which one it is shows below; who only hears the page, or sees its tab among others, is told here. */}
      <h1 tabIndex={-1}>
        {title}
        {source && <span class="unseen">{i18n.t('library.named', [source.title])}</span>}
      </h1>
      {source && children(source)}
      {source === undefined && <p class="page-state">{i18n.t('library.opening')}</p>}
      {source === null && <p class="page-state">{i18n.t('library.notFound')}</p>}
    </>
  );
}

interface BackLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

export function BackLink({ href, children }: BackLinkProps) {
  return (
    <p class="back">
      <a href={href}>
        <span aria-hidden="true">‹ </span>
        {children}
      </a>
    </p>
  );
}
