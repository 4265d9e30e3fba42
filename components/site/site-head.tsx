import type { SiteSignal } from '../../utils/model/detection.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { SaidControl } from './said-control.tsx';
import type { SiteActions } from './site-props.ts';
import type { SiteView } from './site-view.ts';

const SURE = 0.75;
/** The weightiest reasons are enough to understand it. */
const SHOWN_SIGNALS = 8;

/** Whose site this is, and whether it looks like a vendor, with the reasons a click away. */
export function SiteHead({ view, onSay }: { view: SiteView; onSay: SiteActions['say'] }) {
  const { t } = useLocale();
  const { vendor, detection } = view;
  const { site } = detection;
  const sureness = site.confidence >= SURE ? 'sure' : 'unsure';
  return (
    <div class="site-head">
      <h1>{vendor.name}</h1>
      {vendor.name !== vendor.id && <p class="site-head__domain">{vendor.id}</p>}
      <details class="site-head__why">
        <summary>
          <span>{t(`site.${site.kind}.${sureness}`)}</span> <span class="link">{t('site.why')}</span>
        </summary>
        <Signals signals={site.signals} />
      </details>
      {!view.candidate && <SaidControl view={view} onSay={onSay} />}
    </div>
  );
}

/** The weighed reasons, heaviest first. */
function Signals({ signals }: { signals: readonly SiteSignal[] }) {
  const { t, open } = useLocale();
  if (signals.length === 0) return <p class="soft small">{t('site.no-signals')}</p>;
  const heaviestFirst = signals.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <ul class="signals">
      {heaviestFirst.slice(0, SHOWN_SIGNALS).map((signal) => (
        <li key={`${signal.name}${signal.quote ?? ''}`} class={signal.weight > 0 ? 'signal signal--for' : 'signal'}>
          <Icon
            name={signal.weight > 0 ? 'plus' : 'minus'}
            label={signal.weight > 0 ? t('site.signal-for') : t('site.signal-against')}
          />
          <span>
            {open('signal', signal.name)}
            {signal.quote && (
              <>
                {' '}
                <q class="soft">{t('quoted', { words: signal.quote })}</q>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
