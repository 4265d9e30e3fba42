import type { queue as original } from '../en/queue.ts';
import type { TranslationOf } from '../message.ts';

/** A list of vendors that are vetted one after the other. */
export const queue: TranslationOf<typeof original> = {
  'queue.open': 'Een lijst toetsen…',
  'queue.open-waiting': { one: 'Een lijst toetsen ({count} wacht)', other: 'Een lijst toetsen ({count} wachten)' },
  'queue.title': 'Een lijst leveranciers toetsen',
  'queue.about':
    'Vetwell opent van elke leverancier de startpagina, leest de documenten waarnaar die verwijst en slaat de leverancier op als kandidaat. Eén leverancier tegelijk, ook als u deze pagina sluit.',

  'queue.add': 'Leveranciers toevoegen',
  'queue.field': 'Websites, één per regel',
  'queue.field-hint':
    'Een domein of een adres: leverancier.nl of https://www.leverancier.nl. Cellen die u uit een spreadsheet kopieert, werken ook.',
  'queue.add-button': 'Op de lijst zetten',
  'queue.file': 'Uit een bestand (CSV, Excel)',
  'queue.column': 'In welke kolom staat de website?',
  'queue.column-number': 'Kolom {number}',
  'queue.column-values': 'Bijvoorbeeld: {values}',
  'queue.column-empty': 'Deze kolom is leeg.',
  'queue.add-rows': { one: '{count} rij toevoegen', other: '{count} rijen toevoegen' },
  'queue.added': { one: '{count} leverancier op de lijst gezet.', other: '{count} leveranciers op de lijst gezet.' },
  'queue.are-candidates': {
    one: '{count} staat al in uw register: {vendors}.',
    other: '{count} staan al in uw register: {vendors}.',
  },
  'queue.are-queued': { one: '{count} stond al op de lijst.', other: '{count} stonden al op de lijst.' },
  'queue.repeat': 'Regel {line}, ‘{text}’: dezelfde leverancier als regel {same}.',
  'queue.faults': {
    one: '{count} regel kon niet worden gebruikt. Die staat nog in het veld, zodat u hem kunt verbeteren:',
    other: '{count} regels konden niet worden gebruikt. Die staan nog in het veld, zodat u ze kunt verbeteren:',
  },
  'queue.fault.no-address': 'Regel {line}, ‘{text}’: geen adres van een website.',
  'queue.fault.private-address': 'Regel {line}, ‘{text}’: een adres binnen een eigen netwerk. Dat wordt nooit gelezen.',
  'queue.fault.too-many': 'Regel {line}, ‘{text}’: de lijst is te lang. Voeg dit in een volgende ronde toe.',
  'queue.more-lines': { one: 'en nog {count}', other: 'en nog {count}' },
  'queue.problem.not-a-workbook': 'Dit bestand is geen Excel-werkmap (.xlsx), of het is beschadigd.',
  'queue.problem.too-large': 'Dit bestand is te groot voor een lijst leveranciers. Er is niets gelezen.',
  'queue.problem.failed': 'Dat is niet gelukt en er is niets veranderd. Probeer het opnieuw.',

  'queue.list': 'De lijst',
  'queue.empty': 'Er wacht geen leverancier. Voeg websites van leveranciers toe om te beginnen.',
  'queue.progress': { one: '{done} van {count} klaar', other: '{done} van {count} klaar' },
  'queue.now': 'nu {name}',
  'queue.pausing': 'pauzeert zodra {name} klaar is',
  'queue.paused': 'gepauzeerd',
  'queue.ready': 'nog niet begonnen',
  'queue.start': { one: '{count} leverancier toetsen', other: '{count} leveranciers toetsen' },
  'queue.pause': 'Pauzeren',
  'queue.resume': 'Doorgaan',
  'queue.permission': {
    one: 'Uw browser vraagt één keer of Vetwell de website van deze leverancier mag lezen. U kunt dat altijd weer intrekken.',
    other:
      'Uw browser vraagt één keer of Vetwell de websites van deze {count} leveranciers mag lezen. U kunt dat altijd weer intrekken.',
  },
  'queue.refused': {
    one: 'Uw browser heeft deze website niet toegestaan; daar is dus niets gelezen: {sites}.',
    other: 'Uw browser heeft deze {count} websites niet toegestaan; daar is dus niets gelezen: {sites}.',
  },
  'queue.ask-again': 'Opnieuw vragen',
  'queue.clear-done': 'Wissen wat klaar is',
  'queue.clear-all': 'De lijst wissen',
  'queue.cleared': {
    one: '{count} leverancier van de lijst gehaald.',
    other: '{count} leveranciers van de lijst gehaald.',
  },
  'queue.back': 'De lijst is weer zoals hij was.',
  'queue.remove': '{name} van de lijst halen',
  'queue.retry-this': 'Opnieuw proberen: {name}',
  'queue.anyway-this': 'Toch toetsen: {name}',
  'queue.open-candidate': 'Openen',
  'queue.open-this': 'Openen: {name}',
  'queue.look': '{name} bekijken',

  'queue.state.waiting': 'Wacht',
  'queue.state.looking': 'De startpagina wordt gelezen',
  'queue.state.vetting': 'De documenten worden gelezen',
  'queue.state.saved': 'Opgeslagen als kandidaat',
  'queue.state.known': 'Stond al in uw register',
  'queue.state.not-vendor': 'Lijkt geen leverancier; er is niets opgeslagen',
  'queue.state.unreadable': 'Er kon niets worden gelezen.',
  'queue.state.not-allowed': 'Niet toegestaan door uw browser',
  'queue.state.stopped': 'Gestopt; wat gelezen is, blijft bewaard',
};
