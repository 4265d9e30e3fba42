import type { candidate as original } from '../en/candidate.ts';
import type { TranslationOf } from '../message.ts';

export const candidate: TranslationOf<typeof original> = {
  'candidate.part.history': 'Verloop',
  'audit.about': 'Alles wat met deze kandidaat is gedaan, het nieuwste eerst. Hier wordt nooit iets gewijzigd.',
  'head.undecided': 'Nog niet besloten',
  'head.advised': 'Gegeven',
  'head.not-advised': 'Nog niet gegeven',
  'head.risk': 'Risico',
  'head.owner': 'Eigenaar',
  'head.no-owner': 'Nog niemand',
  'edit.kept': 'Eerder getypt en nog niet opgeslagen',
  'edit.discard': 'Verwerpen',
  'edit.discarded': 'Verworpen',

  'dpo.title': 'Functionarissen gegevensbescherming',
  'dpo.hint':
    'De FG adviseert en de verwerkingsverantwoordelijke besluit (art. 38 en 39 AVG). Het advies blijft naast het besluit staan.',
  'dpo.save': 'Advies opslaan',
  'dpo.vendor': 'Contactpersoon bij {name}',
  'dpo.no-contact':
    'De gelezen documenten noemen geen FG en geen contactpunt voor privacy. Vraag de leverancier wie het aanspreekpunt is: uw FG heeft dat nodig.',
  'dpo.not-read': 'Niet bekend: de documenten zijn hierop nog niet nagelezen.',
  'dpo.no-officer': 'Dit is een algemeen contactpunt: een FG wordt niet genoemd.',
  'dpo.subject': 'Verwerking van persoonsgegevens door {name}',

  'timeline.range': '{from} tot en met {to}',
  'timeline.first': 'Voor het eerst gelezen',
  'timeline.changed': 'Gewijzigd',
  'timeline.same': 'Ongewijzigd',
  'timeline.versions-of': 'Versies van {name}',
  'timeline.older': { one: '{count} oudere versie', other: '{count} oudere versies' },
  'timeline.what-changed': 'Wat is er gewijzigd?',
  'timeline.any-two': 'Twee versies naar keuze vergelijken',
  'timeline.from': 'Deze versie',
  'timeline.to': 'Met deze',
  'timeline.pick-two': 'Kies twee verschillende versies.',
  'timeline.compare': 'Vergelijken',

  'text.table': 'Tabel uit het document',
  'versions.back': 'Documenten van deze leverancier',
  'versions.between': 'Wat is er gewijzigd tussen {from} en {to}',
  'versions.older-text': 'De oudere tekst',
  'versions.newer-text': 'De nieuwere tekst',
  'versions.unreadable': 'De twee zijn niet te vergelijken: de nieuwere kon niet worden gelezen.',
  'versions.same-bytes': 'De twee zijn gelijk, byte voor byte.',
  'versions.same-words': 'De woorden zijn gelijk; alleen wat eromheen staat, verschilt.',
  'versions.count': {
    one: '{count} wijziging. {material} raakt een criterium.',
    other: '{count} wijzigingen. {material} daarvan raken een criterium.',
  },
  'versions.only-material': 'Alleen wat een criterium raakt',
  'versions.added': 'Nieuw',
  'versions.removed': 'Verdwenen',
  'versions.rewritten': 'Herschreven',
  'versions.bears-on': 'Raakt: {criteria}',
};
