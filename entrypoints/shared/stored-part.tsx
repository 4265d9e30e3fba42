import type { ComponentChildren } from 'preact';
import { Notice } from '../../components/design/notice.tsx';
import type { Stored } from './use-stored.ts';

interface StoredPartProps<Value> {
  stored: Stored<Value>;
  /** What to say while it is read, and when it cannot be. */
  loading: string;
  failed: string;
  children: (value: Value) => ComponentChildren;
}

/** A part of a page that is made of something stored. */
export function StoredPart<Value>({ stored, loading, failed, children }: StoredPartProps<Value>) {
  if (stored.kind === 'ready') return <>{children(stored.value)}</>;
  if (stored.kind === 'failed') {
    return (
      <Notice tone="problem" announce>
        {failed}
      </Notice>
    );
  }
  return (
    <p class="soft" role="status">
      {loading}
    </p>
  );
}
