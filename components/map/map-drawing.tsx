import { useId } from 'preact/hooks';
import { COUNTRY_CLASSES, type CountryClass } from '../../utils/model/transfer.ts';
import { useLocale } from '../locale.tsx';
import { type MapPlace, type MapView, markAt, SHEETS } from './places.ts';

interface MapDrawingProps {
  view: MapView;
  places: readonly MapPlace[];
  active: string | null;
  onPoint: (country: string | null) => void;
  onPick: (country: string) => void;
}

/** Each class has its own fill and its own shape of mark, so that nothing hangs on colour. */
const MARKS: Record<CountryClass, string> = {
  eea: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z',
  adequate: 'M-8.5 -8.5h17v17h-17Z',
  third: 'M0 -11.5l11.5 11.5l-11.5 11.5l-11.5 -11.5Z',
  unknown: 'M0 -11l10.5 18h-21Z',
};

/**
 * Two drawings over each other: the countries, which grow with the map, and the marks, which keep their size. What can
 * be pointed at can be reached in the list beside it as well, so that the drawing is one picture to who cannot see it.
 */
export function MapDrawing({ view, places, active, onPoint, onPick }: MapDrawingProps) {
  const { t, list, countryName } = useLocale();
  const patterns = useId();
  const { width, height, countries, land } = SHEETS[view];
  const marked = new Map(places.map((place) => [place.country, place]));
  const pointing = (country: string) => ({
    onMouseEnter: () => onPoint(country),
    onMouseLeave: () => onPoint(null),
    onClick: () => onPick(country),
  });
  const label = t('map.label', { countries: list(places.map(({ country }) => countryName(country))) });
  return (
    <div class={`map map--${view}`} role="img" aria-label={label}>
      <svg class="map__sheet" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <Patterns id={patterns} />
        <path class="map__land" d={land} />
        {Object.entries(countries).map(
          ([code, { path }]) => !marked.has(code) && path !== '' && <path key={code} class="map__land" d={path} />,
        )}
        {places.map(({ country, class: of }) => {
          const path = countries[country]?.path;
          const classes = `map__country map__country--${of}${country === active ? ' map__country--active' : ''}`;
          return (
            path && (
              <path key={country} class={classes} d={path} fill={`url(#${patterns}${of})`} {...pointing(country)} />
            )
          );
        })}
      </svg>
      <svg class="map__marks" aria-hidden="true" focusable="false">
        {inFront(places, active).map(({ country, class: of, names }) => {
          const at = markAt(view, country);
          if (!at) return null;
          const classes = `map__mark map__mark--${of}${country === active ? ' map__mark--active' : ''}`;
          return (
            <svg key={country} class="map__at" aria-hidden="true" x={`${at.x}%`} y={`${at.y}%`}>
              <g class={classes} {...pointing(country)}>
                <path d={MARKS[of]} />
                <text dy="0.35em" text-anchor="middle">
                  {names.length}
                </text>
              </g>
            </svg>
          );
        })}
      </svg>
    </div>
  );
}

/** What the fills and marks of the classes on the map mean. */
export function MapLegend({ places }: { places: readonly MapPlace[] }) {
  const patterns = useId();
  const { t } = useLocale();
  const classes = COUNTRY_CLASSES.filter((one) => places.some((place) => place.class === one));
  return (
    <p class="map-legend small soft" aria-hidden="true">
      <svg class="map-legend__patterns" aria-hidden="true" focusable="false">
        <Patterns id={patterns} />
      </svg>
      {classes.map((one) => (
        <span key={one}>
          <svg class="map-legend__sample" viewBox="0 0 48 24" aria-hidden="true" focusable="false">
            <rect class="map__country" x="1" y="1" width="46" height="22" rx="3" fill={`url(#${patterns}${one})`} />
            <g class={`map__mark map__mark--${one} map-legend__mark`}>
              <path d={MARKS[one]} />
            </g>
          </svg>
          {t(`country-class.${one}`)}
        </span>
      ))}
    </p>
  );
}

/** What is drawn last lies on top. */
const inFront = (places: readonly MapPlace[], active: string | null): MapPlace[] =>
  places.toSorted((a, b) => Number(a.country === active) - Number(b.country === active));

/** Plain, hatched, dotted and empty. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}eea`} width="10" height="10" patternUnits="userSpaceOnUse">
        <rect class="map__fill map__fill--eea" width="10" height="10" />
      </pattern>
      <pattern id={`${id}adequate`} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="map__fill" width="12" height="12" />
        <rect class="map__fill map__fill--adequate" width="4" height="12" />
      </pattern>
      <pattern id={`${id}third`} width="10" height="10" patternUnits="userSpaceOnUse">
        <rect class="map__fill" width="10" height="10" />
        <circle class="map__fill map__fill--third" cx="5" cy="5" r="2.6" />
      </pattern>
      <pattern id={`${id}unknown`} width="10" height="10" patternUnits="userSpaceOnUse">
        <rect class="map__fill" width="10" height="10" />
      </pattern>
    </defs>
  );
}
