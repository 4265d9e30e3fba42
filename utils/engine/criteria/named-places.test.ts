import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../languages/languages.ts';
import type { AssessedLanguage } from '../../model/language.ts';
import { annotate } from '../text/annotate.ts';
import { namedPlaces } from './named-places.ts';

const placesIn = (text: string, language: AssessedLanguage = 'en'): (string | null)[] =>
  namedPlaces(annotate(text, [], LANGUAGES[language]), 0, text.length).map(({ country, region }) => country ?? region);

describe('places that a text says something is at', () => {
  it('leaves out what it is outside of, and the rest of that list', () => {
    expect(placesIn('Data may be stored outside the European Economic Area (“EEA”).')).toEqual([]);
    expect(placesIn('Outside of the EU, Switzerland or the United Kingdom, data is stored in India.')).toEqual(['IN']);
    expect(placesIn('De gegevens worden buiten de EER verwerkt, in India.', 'nl')).toEqual(['IN']);
    expect(placesIn('Les données hors de l’UE sont en Inde.', 'fr')).toEqual(['IN']);
    expect(placesIn('Die Daten werden außerhalb der EU in Indien gespeichert.', 'de')).toEqual(['IN']);
    expect(placesIn('Los datos se tratan fuera de la Unión Europea o del Reino Unido, en la India.', 'es')).toEqual([
      'IN',
    ]);
    expect(placesIn('I dati sono trattati al di fuori dell’Unione europea e del Regno Unito, in India.', 'it')).toEqual(
      ['IN'],
    );
  });

  it('keeps what it is in, and does not take the whole world for a place', () => {
    expect(placesIn('Data is stored in Germany and Ireland.')).toEqual(['DE', 'IE']);
    expect(placesIn('Data is stored on servers worldwide.')).toEqual([]);
  });
});
