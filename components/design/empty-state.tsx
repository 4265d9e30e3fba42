import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  /** The rank of the title in its page. */
  heading?: 'h1' | 'h2';
  children: ComponentChildren;
  actions?: ComponentChildren;
}

/** Nothing to show, and how to get something. The drawing: a page, a quote in it, and a tick to come. */
export function EmptyState({ title, heading: Heading = 'h2', children, actions }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <svg class="empty-state__drawing" viewBox="0 0 160 104" aria-hidden="true" focusable="false">
        <path class="empty-state__sheet" d="M46 8h52l20 20v68H46Z" />
        <path d="M98 8v20h20" />
        <path d="M60 42h28M60 56h44M60 70h44" class="empty-state__lines" />
        <path d="M52 52v22" class="empty-state__mark" />
        <circle cx="118" cy="84" r="15" class="empty-state__sheet" />
        <path d="m111 84 5 5 9-10" class="empty-state__mark" />
      </svg>
      <Heading class="empty-state__title">{title}</Heading>
      <div class="empty-state__text">{children}</div>
      {actions && <div class="row empty-state__actions">{actions}</div>}
    </div>
  );
}
