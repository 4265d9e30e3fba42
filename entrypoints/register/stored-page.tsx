import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../components/design/empty-state.tsx';
import { Icon } from '../../components/design/icon.tsx';
import { Notice } from '../../components/design/notice.tsx';
import { useLocale } from '../../components/locale.tsx';
import { hrefFor } from '../../components/register/route.ts';
import type { Stored } from '../shared/use-stored.ts';
import { useFocusOnHeading } from './use-route.ts';

interface StoredPageProps<Value> {
  /** Names the view; a change of it is a change of page. */
  view: string;
  stored: Stored<Value | null>;
  /** What to say when there is no such thing. */
  gone: { title: string; text: string };
  children: (value: Value) => ComponentChildren;
}

/** A view made of something stored: while it is read, when it cannot be, when it is not there, and itself. */
export function StoredPage<Value>({ view, stored, gone, children }: StoredPageProps<Value>) {
  const { t } = useLocale();
  useFocusOnHeading(view, stored.kind === 'ready');
  if (stored.kind === 'loading') {
    return (
      <p class="soft" role="status">
        {t('register.loading')}
      </p>
    );
  }
  if (stored.kind === 'failed') {
    return (
      <Notice
        tone="problem"
        announce
        actions={
          <button type="button" class="button" onClick={() => location.reload()}>
            <Icon name="retry" />
            {t('action.try-again')}
          </button>
        }
      >
        {t('register.failed')}
      </Notice>
    );
  }
  if (stored.value === null) {
    return (
      <div class="card">
        <EmptyState
          heading="h1"
          title={gone.title}
          actions={
            <a class="button" href={hrefFor({ page: 'list' })}>
              {t('nav.all-candidates')}
            </a>
          }
        >
          <p>{gone.text}</p>
        </EmptyState>
      </div>
    );
  }
  return <>{children(stored.value)}</>;
}
