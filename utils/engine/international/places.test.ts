import { describe, expect, test } from 'vitest';
import { threadTime } from '../../../test/unit/thread-time.ts';
import { countriesOf, findPlaces, placesInField, regionsOf } from './places.ts';

const countries = (text: string, language = 'en'): string[] => countriesOf(findPlaces(text, language));
const field = (text: string, language = 'en'): string[] => countriesOf(placesInField(text, language));

describe('countries in running text', () => {
  test.each([
    ['Our servers are in the Netherlands and in Germany.', 'en', ['NL', 'DE']],
    ['Onze servers staan in Nederland en de Verenigde Staten (VS).', 'nl', ['NL', 'US']],
    ['Die Server stehen in Österreich, nicht in den USA.', 'de', ['AT', 'US']],
    ["Nos serveurs sont situés en France et aux États-Unis d'Amérique.", 'fr', ['FR', 'US']],
    ['Los servidores están en España y en Países Bajos.', 'es', ['ES', 'NL']],
    ['I server si trovano in Italia e nel Regno Unito.', 'it', ['IT', 'GB']],
    ['Support works from the U.K. and the U.S.', 'en', ['GB', 'US']],
    ['ETATS-UNIS, ROYAUME-UNI', 'fr', ['US', 'GB']],
    ['Das Rechenzentrum steht auf Island.', 'de', ['IS']],
    ['Data sits in AWS eu-west-1 (Ireland) and europe-west4.', 'en', ['IE', 'NL']],
    ['Hosted in Frankfurt and in Dublin, Ohio.', 'en', ['DE', 'US']],
    ['Offices in Atlanta, Georgia, USA', 'en', ['US']],
    ['Papua New Guinea, New Jersey', 'en', ['PG', 'US']],
    ['the Democratic Republic of the Congo', 'en', ['CD']],
  ])('%s', (text, language, expected) => {
    expect(countries(text, language)).toEqual(expected);
  });

  test.each([
    ['Contact us, or tell us what you want.', 'en'],
    ['CONTACT US', 'en'],
    ['Indien u vragen hebt, mail ons.', 'nl'],
    ['We roast turkey; the Island office is closed.', 'en'],
    ['La Commission tient une Réunion avec Maurice et Dominique.', 'fr'],
    ['Acme Ireland Limited and Example Netherlands B.V. are our affiliates.', 'en'],
    ['See status.usa.example and eu-central.example', 'en'],
    ['Open source vs closed source', 'en'],
  ])('none in: %s', (text, language) => {
    expect(countries(text, language)).toEqual([]);
  });

  test('come with their offsets', () => {
    const text = 'Wij hosten in Duitsland.';
    const [place] = findPlaces(text, 'nl');
    expect(text.slice(place!.start, place!.end)).toBe('Duitsland');
  });
});

describe('regions of the world', () => {
  const regions = (text: string): string[] => regionsOf(findPlaces(text, 'en'));

  test('are told apart from countries, and from one another', () => {
    expect(regions('within the EU or the European Economic Area')).toEqual(['EU', 'EEA']);
    expect(regions('across Europe')).toEqual(['Europe']);
    expect(regions('processed worldwide')).toEqual(['worldwide']);
    expect(countries('within the EU')).toEqual([]);
  });
});

describe('fields that hold nothing but places', () => {
  test.each([
    ['NL, IE', ['NL', 'IE']],
    ['US / DE', ['US', 'DE']],
    ['UK', ['GB']],
    ['IE (primary)', ['IE']],
    ['Germany, US', ['US', 'DE']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(field(text).sort()).toEqual([...expected].sort());
  });

  test('hold names of any language when their own is not known', () => {
    expect(countriesOf(placesInField('Island, Indien', null))).toEqual(['IS', 'IN']);
  });

  test('do not take every pair of capitals for a code', () => {
    expect(field('IT support and HR administration')).toEqual([]);
    expect(field('Data center operations for EU customers')).toEqual([]);
  });
});

test('reading takes linear time', () => {
  const unit = 'United Arab United Kingdom New New New Zealand Republic of Republic of Korea U.S. ';
  const time = (times: number): number => {
    const text = unit.repeat(times);
    return threadTime(() => findPlaces(text, 'en'));
  };
  time(500);
  expect(time(8000) / time(1000)).toBeLessThan(40);
});
