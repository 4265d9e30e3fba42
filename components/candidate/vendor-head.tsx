import type { ComponentChildren } from 'preact';
import { safeHref } from '../design/safe-href.ts';
import { BackToAll } from '../page/back-link.tsx';

interface VendorHeadProps {
  name: string;
  homepage: string;
  domain: string;
  detail?: string;
  actions: ComponentChildren;
  /** Under the name. */
  children?: ComponentChildren;
}

/** Who this page is about, the way back, and what can be done with it. */
export function VendorHead({ name, homepage, domain, detail, actions, children }: VendorHeadProps) {
  return (
    <header class="vendor-head">
      <BackToAll />
      <div class="vendor-head__row">
        <div class="vendor-head__names">
          <h1 tabIndex={-1}>{name}</h1>
          <p class="row">
            <a href={safeHref(homepage)} target="_blank" rel="noreferrer">
              {domain}
            </a>
            {detail && <span class="soft small">{detail}</span>}
          </p>
        </div>
        <div class="row no-print">{actions}</div>
      </div>
      {children}
    </header>
  );
}
