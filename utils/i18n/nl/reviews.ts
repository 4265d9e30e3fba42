import type { reviews as original } from '../en/reviews.ts';
import type { TranslationOf } from '../message.ts';

/** When a person should look at a vendor again. */
export const reviews: TranslationOf<typeof original> = {
  'review.next-by': 'Volgende herbeoordeling uiterlijk {date}.',
  'review.due-since': 'Aan herbeoordeling toe sinds {date}.',
  'review.kind.full-review': 'Volledige herbeoordeling',
  'review.kind.light-review': 'Lichte herbeoordeling, waarvoor opnieuw beoordelen volstaat',
  'review.since.decision': '{months} maanden na het besluit van {date}',
  'review.since.assessment': '{months} maanden na de beoordeling van {date}',
  'review.since.saving': '{months} maanden nadat de leverancier is opgeslagen, op {date}',
  'review.since.unknown':
    'het is niet bekend wanneer er voor het laatst naar is gekeken, want de klok van uw computer is teruggezet',
  'review.security-txt': 'Het security.txt van de leverancier geldt tot dan',
  'review.policy-age': 'De privacyverklaring, van {date}, is dan {months} maanden oud',
  'review.certificate-expiry':
    'Een certificaat is volgens de documenten van de leverancier geldig tot en met {date}: vraag het nieuwe op',
  'reviews.title': 'Aan herbeoordeling toe',
  'reviews.since': 'Sinds {date}',
  'reviews.by': 'Uiterlijk {date}',
  'reviews.more': { one: 'Meer tonen (nog {count})', other: 'Meer tonen (nog {count})' },
};
