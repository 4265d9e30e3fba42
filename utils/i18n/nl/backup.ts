import type { backup as original } from '../en/backup.ts';
import type { TranslationOf } from '../message.ts';

/** Backup and restore, the room that is used, and how long fetched documents are kept. */
export const backup: TranslationOf<typeof original> = {
  'audit.tidied': 'Oudere bewaarde documenten verwijderd',

  'backup.title': 'Back-up',
  'backup.text':
    'Eén bestand met alles wat Vetwell bewaart: kandidaten met hun logboek, opgehaalde documenten, wijzigingen en instellingen. Niemand anders dan u krijgt het. Wie het bestand heeft, kan het lezen: bewaar het bij uw andere administratie. Het token van uw register staat er niet in.',
  'backup.make': 'Back-up maken',
  'backup.open': 'Back-up terugzetten',
  'backup.made': 'De back-up {file} is gemaakt.',
  'backup.make-failed': 'De back-up kon niet worden gemaakt. Uw gegevens zijn zoals ze waren.',
  'backup.stopped': 'Gestopt. Uw gegevens zijn zoals ze waren.',
  'backup.stop': 'Stoppen',
  'backup.work.writing': 'De back-up wordt geschreven: {percent}',
  'backup.work.reading': 'De back-up wordt gelezen en gecontroleerd: {percent}',
  'backup.work.comparing': 'De back-up wordt vergeleken met wat hier staat: {percent}',
  'backup.work.restoring': 'De back-up wordt teruggezet: {percent}. Dit gaat door als u de pagina sluit.',

  'restore.title': 'Wat terugzetten zou veranderen',
  'restore.checked': {
    one: 'Back-up van {date}: {count} record, volledig gelezen en in orde bevonden. Er is nog niets veranderd.',
    other: 'Back-up van {date}: {count} records, volledig gelezen en in orde bevonden. Er is nog niets veranderd.',
  },
  'restore.mode': 'Hoe terugzetten',
  'restore.mode.merge': 'Toevoegen aan wat hier staat',
  'restore.mode.replace': 'Alles hier vervangen',
  'restore.merge-text':
    'Staat een leverancier in beide, dan blijft de laatste versie. Logboeken, wijzigingen en documenten van beide blijven bewaard. Uw instellingen blijven.',
  'restore.replace-text':
    'Alles wat hier staat verdwijnt, ook uw instellingen, en de inhoud van de back-up komt ervoor in de plaats. Maak eerst een back-up van wat hier staat.',
  'restore.compared.new': { one: '{count} leverancier staat hier niet', other: '{count} leveranciers staan hier niet' },
  'restore.compared.newer': {
    one: '{count} leverancier is in de back-up nieuwer',
    other: '{count} leveranciers zijn in de back-up nieuwer',
  },
  'restore.compared.older': {
    one: '{count} leverancier is hier nieuwer',
    other: '{count} leveranciers zijn hier nieuwer',
  },
  'restore.compared.conflict': {
    one: '{count} leverancier is zowel hier als daar gewijzigd',
    other: '{count} leveranciers zijn zowel hier als daar gewijzigd',
  },
  'restore.compared.same': { one: '{count} leverancier is gelijk', other: '{count} leveranciers zijn gelijk' },
  'restore.removed': {
    one: '{count} leverancier staat niet in de back-up en zou worden verwijderd',
    other: '{count} leveranciers staan niet in de back-up en zouden worden verwijderd',
  },
  'restore.documents': {
    one: '{count} opgehaald document komt erbij',
    other: '{count} opgehaalde documenten komen erbij',
  },
  'restore.more': { one: 'en nog {count}', other: 'en nog {count}' },
  'restore.confirm.merge': 'Toevoegen',
  'restore.confirm.replace': 'Alles vervangen',
  'restore.cancel': 'Annuleren',
  'restore.done': 'De back-up is teruggezet.',
  'restore.waiting-full':
    'Er is geen ruimte om door te gaan. Er gaat niets verloren: maak ruimte op uw schijf, dan gaat het terugzetten vanzelf verder.',
  'restore.waiting':
    'Het terugzetten is onderbroken. Er gaat niets verloren: het gaat binnen een minuut vanzelf verder.',
  'restore.failed': 'De back-up kon niet worden gelezen. Er is niets veranderd.',
  'restore.busy': 'Op een andere pagina wordt een back-up teruggezet. Wacht tot dat klaar is.',
  'restore.full': 'Er is geen ruimte om de back-up in te lezen. Maak ruimte op uw schijf. Er is niets veranderd.',
  'restore.refused': '{problem} Er is niets veranderd.',
  'restore.fault.foreign': 'Het bestand is geen back-up van Vetwell.',
  'restore.fault.newer': 'De back-up is gemaakt door een nieuwere versie van Vetwell. Werk Vetwell eerst bij.',
  'restore.fault.unreadable': 'Het bestand is beschadigd: vanaf regel {line} kan het niet worden uitgepakt.',
  'restore.fault.not-json': 'Het bestand is beschadigd in regel {line}.',
  'restore.fault.checksum':
    'Het bestand is beschadigd in regel {line}, {record}: er staat niet meer wat is geschreven.',
  'restore.fault.shape': 'Regel {line}, {record}, is niet door Vetwell gemaakt.',
  'restore.fault.cut-off': 'Het bestand houdt te vroeg op, bij regel {line}: de rest ontbreekt.',
  'restore.fault.lines-differ':
    'Er ontbreken regels in het bestand, er zijn regels bij gekomen of ze staan in een andere volgorde (regel {line}).',
  'restore.record': '{kind} ‘{name}’',
  'restore.kind.candidates': 'kandidaat',
  'restore.kind.vettings': 'toetsing',
  'restore.kind.watches': 'gevolgde leverancier',
  'restore.kind.changes': 'wijziging',
  'restore.kind.snapshots': 'opgehaald document',
  'restore.kind.bodies': 'inhoud van een document',
  'restore.kind.policies': 'scorebeleid',
  'restore.kind.queue': 'te toetsen leverancier',
  'restore.kind.outbox': 'te versturen kandidaat',
  'restore.kind.kept': 'instelling',
  'restore.kind.other': 'record',

  'space.title': 'Ruimte en oude documenten',
  'space.used': 'Vetwell gebruikt {used} in deze browser; {free} is vrij.',
  'space.used-only': 'Vetwell gebruikt {used} in deze browser.',
  'space.kept': 'Uw browser heeft toegezegd dit niet te wissen als de ruimte opraakt.',
  'space.not-kept': 'Als de ruimte opraakt, kan uw browser wissen wat Vetwell bewaart.',
  'space.ask': 'De browser vragen het te bewaren',
  'space.refused': 'Uw browser heeft het niet toegezegd. Maak af en toe een back-up, dan bent u veilig.',
  'space.full':
    'Er is geen ruimte meer, dus het laatste is niet opgeslagen. Wat eerder is opgeslagen, is veilig. Maak ruimte op uw schijf; wat bezig was, gaat vanzelf verder.',
  'space.newer':
    'Uw gegevens zijn geschreven door een nieuwere versie van Vetwell. U kunt hier alles bekijken en exporteren; er wordt niets veranderd. Werk Vetwell bij om verder te gaan.',

  'retention.title': 'Oude documenten',
  'retention.text':
    'Telkens als een document van een leverancier verandert, blijft de oude tekst bewaard. Versies waarop een beoordeling, een besluit, een gewijzigd oordeel of een wijziging berust, blijven altijd.',
  'retention.keep': 'Welke versies bewaren',
  'retention.keep.all': 'Alle',
  'retention.keep.last': 'De laatste',
  'retention.keep.quoted': 'Alleen die nodig zijn',
  'retention.last': 'Versies van elk document',
  'retention.older': 'Er verdwijnt niets dat jonger is dan (dagen)',
  'retention.invalid': 'Geef hele getallen: 1 tot 100 versies, 0 tot 3650 dagen.',
  'retention.preview': 'Bekijk wat zou verdwijnen',
  'retention.nothing': 'Er zou niets verdwijnen.',
  'retention.would-go': {
    one: '{count} versie zou verdwijnen ({size}), van:',
    other: '{count} versies zouden verdwijnen ({size}), van:',
  },
  'retention.of': '{name}: {number}',
  'retention.apply': { one: '{count} versie verwijderen', other: '{count} versies verwijderen' },
  'retention.done': { one: '{count} versie is verwijderd.', other: '{count} versies zijn verwijderd.' },
  'retention.failed': 'Dat is niet gelukt. Wat niet is verwijderd, staat er nog.',
  'retention.automatic': 'Dit elke dag automatisch doen',
};
