import { useState } from 'preact/hooks';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';
import { ClassMark } from '../profile/place-marks.tsx';
import { MapDrawing, MapLegend } from './map-drawing.tsx';
import { MAP_VIEWS, type MapPlace, type MapView, markAt, viewFor } from './places.ts';
import './map.css';

interface CountryMapProps {
  /** Each country once. */
  places: readonly MapPlace[];
  /** How many could not be put on a map, because no country is named. */
  elsewhere: number;
}

/** Who is in which country, drawn and as a list that says the same: pointing at one shows it on the other. */
export function CountryMap({ places, elsewhere }: CountryMapProps) {
  const { t } = useLocale();
  const [view, setView] = useState<MapView>(() => viewFor(places));
  const [pointed, setPointed] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const active = pointed ?? picked;
  const beyond = places.filter(({ country }) => !markAt(view, country)).length;
  const pick = (country: string) => setPicked(country === picked ? null : country);
  return (
    <div class="country-map">
      <div class="country-map__drawing">
        <div class="row row--apart">
          <Segmented
            label={t('map.view')}
            value={view}
            options={MAP_VIEWS.map((one) => ({ value: one, label: t(`map.${one}`) }))}
            onChange={setView}
          />
          <MapLegend places={places} />
        </div>
        <MapDrawing view={view} places={places} active={active} onPoint={setPointed} onPick={pick} />
        <Caption place={places.find(({ country }) => country === active)} />
        {beyond > 0 && <p class="soft small">{t('map.beyond', { count: beyond })}</p>}
      </div>
      <div class="country-map__list">
        <ul aria-label={t('map.list')}>
          {places.map((place) => (
            <PlaceLine
              key={place.country}
              place={place}
              isActive={place.country === active}
              isPicked={place.country === picked}
              onPoint={setPointed}
              onPick={pick}
            />
          ))}
        </ul>
        {elsewhere > 0 && <p class="soft small">{t('map.elsewhere', { count: elsewhere })}</p>}
      </div>
    </div>
  );
}

/** Under the map, for those who point at it; the list says the same to everybody else. */
function Caption({ place }: { place: MapPlace | undefined }) {
  const { t, countryName, list } = useLocale();
  return (
    <p class="country-map__caption small" aria-hidden="true">
      {place ? (
        <>
          <b>{countryName(place.country)}</b> <ClassMark of={place.class} /> {list(place.names)}
        </>
      ) : (
        <span class="soft">{t('map.hint')}</span>
      )}
    </p>
  );
}

interface PlaceLineProps {
  place: MapPlace;
  isActive: boolean;
  isPicked: boolean;
  onPoint: (country: string | null) => void;
  onPick: (country: string) => void;
}

function PlaceLine({ place, isActive, isPicked, onPoint, onPick }: PlaceLineProps) {
  const { countryName, list } = useLocale();
  const { country, names } = place;
  return (
    <li>
      <button
        type="button"
        class={isActive ? 'map-place map-place--active' : 'map-place'}
        aria-pressed={isPicked}
        onClick={() => onPick(country)}
        onFocus={() => onPoint(country)}
        onBlur={() => onPoint(null)}
        onMouseEnter={() => onPoint(country)}
        onMouseLeave={() => onPoint(null)}
      >
        <span class="map-place__head">
          <b>{countryName(country)}</b>
          <ClassMark of={place.class} />
        </span>
        <span class="small map-place__names">{list(names)}</span>
      </button>
    </li>
  );
}
