import type { sidePanel as original } from '../en/side-panel.ts';
import type { TranslationOf } from '../message.ts';

/** The panel beside the page, quotes shown in their page, what the user says of a site, and the practice vendor. */
export const sidePanel: TranslationOf<typeof original> = {
  'panel.title': 'Vetwell: de leverancier in dit tabblad',
  'panel.open': 'Naast de pagina openen',
  'panel.not-allowed.title': 'Vetwell ziet deze pagina niet',
  'panel.not-allowed.text':
    'Klik op de website van een leverancier op de knop van Vetwell in de werkbalk: dan mag Vetwell de pagina bekijken en volgt het paneel.',
  'panel.not-allowed.always': 'Of laat Vetwell elke pagina bekijken die u opent:',
  'panel.not-vendor':
    'Hier valt niets te toetsen, voor zover deze pagina laat zien. Het paneel volgt u als u verdergaat.',
  'panel.not-vetted': 'Nog niet getoetst',

  'quote.showing': 'De zin wordt in de pagina gezocht…',
  'quote.shown.same': 'Gemarkeerd in de pagina. Met Escape verdwijnt de markering.',
  'quote.shown.near':
    'Enkele woorden van deze zin zijn veranderd. De passage die er het meest op lijkt, is gemarkeerd; ‘In de bewaarde tekst’ toont hoe de zin gelezen is.',
  'quote.shown.folded-away':
    'Deze zin staat in een ingeklapt deel van de pagina. Klap dat deel uit, of zie ‘In de bewaarde tekst’.',
  'quote.shown.not-there': 'De pagina zegt dit niet meer. ‘In de bewaarde tekst’ toont hoe de zin gelezen is.',
  'quote.shown.opened': 'Geopend. Vetwell mag deze pagina niet bekijken; de browser is gevraagd de zin daar te zoeken.',
  'quote.shown.file':
    'Het bestand is geopend. Daarin kan geen zin worden gemarkeerd; in ‘In de bewaarde tekst’ is de zin gemarkeerd.',
  'quote.shown.failed': 'De pagina kon niet worden geopend. ‘In de bewaarde tekst’ toont hoe de zin gelezen is.',

  'said.vendor': 'U hebt gezegd dat dit een leverancier is.',
  'said.not-vendor': 'U hebt gezegd dat dit geen leverancier is.',
  'say.vendor': 'Dit is toch een leverancier',
  'say.not-vendor': 'Dit is geen leverancier',

  'changed.title': {
    one: '{count} wijziging sinds de toetsing',
    other: '{count} wijzigingen sinds de toetsing',
  },
  'changed.all': 'Alle wijzigingen bekijken',

  'practice.mark':
    'Oefening: deze leverancier bestaat niet en zijn pagina’s horen bij Vetwell. Hij wordt niet geëxporteerd.',
  'practice.remove': 'Verwijderen',
  'practice.removed': 'De oefenleverancier is verwijderd.',
  'practice.pages': 'Zijn pagina’s bekijken',

  'onboarding.step': 'Stap {step} van {count}',
  'onboarding.next': 'Verder',
  'onboarding.back': 'Terug',
  'onboarding.done': 'Naar het register',
  'onboarding.practice.title': 'Probeer het',
  'onboarding.practice.text':
    'Lanternpost is een leverancier die wij hebben verzonnen. Zijn documenten horen bij Vetwell; er wordt dus nergens iets opgehaald.',
  'onboarding.practice.vet': 'De oefenleverancier toetsen',
  'onboarding.practice.failed': 'Dat is niet gelukt. Probeer het opnieuw.',
};
