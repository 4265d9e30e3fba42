import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'good' | 'warning' | 'problem';

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'met',
  warning: 'alert',
  problem: 'contradicted',
};

interface NoticeProps {
  tone: NoticeTone;
  children: ComponentChildren;
  /** Buttons or links that belong to what is said. */
  actions?: ComponentChildren;
  /** Read out as soon as it appears. */
  announce?: boolean;
}

/** Something the user should know, with what can be done about it. */
export function Notice({ tone, children, actions, announce = false }: NoticeProps) {
  const role = announce ? (tone === 'problem' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice--${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div class="notice__text">{children}</div>
      {actions && <div class="notice__actions">{actions}</div>}
    </div>
  );
}
