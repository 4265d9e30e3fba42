import { SITE_WORDS } from '../../../languages/site-words.ts';
import { ROLES, type Role } from '../../../languages/site-words-type.ts';
import { firstIndexWhere } from '../../text/first-index.ts';
import { findPhrases, wantedPhrases } from '../../text/phrase-search.ts';
import type { Stretch } from './company-name.ts';

/** An e-mail address and the stretch of text that says whose it is. */
export interface Contact extends Stretch {
  email: string;
}

const EMAIL = /[\w.+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;

/** Local parts that say by themselves who reads the mail. */
const LOCAL_PART: Record<'officer' | 'privacyTeam', RegExp> = {
  officer: /^(?:dpo|fg|dpd|dsb|rpd|iod|data-?protection-?officer|datenschutzbeauftragte[rn]?|dataskyddsombud)$/i,
  privacyTeam:
    /^(?:privacy|gdpr|avg|rgpd|dsgvo|rodo|data-?protection|data-?privacy|datenschutz|privacidad|privacidade|confidentialite|donnees-?personnelles|persondata|integritet|personuppgifter|privacy-?(?:team|office|requests?))$/i,
};

const REACH = { after: 300, before: 100 };
const QUOTE_LENGTH = 400;

const roles = wantedPhrases<Role>(
  Object.values(SITE_WORDS).flatMap((words) =>
    ROLES.flatMap((role) => words.roles[role].map((phrase) => [phrase, role] as const)),
  ),
);

/** Places in a text where somebody in a role is named. */
export const roleMentions = (text: string, role: Role): Stretch[] =>
  findPhrases(roles, text).filter(({ value }) => value === role);

interface Mail extends Stretch {
  email: string;
}

function mailsIn(text: string): Mail[] {
  return [...text.matchAll(EMAIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    email: match[0]
      .replace(/ ?(?:\(at\)|\[at\]) ?/i, '@')
      .replace(/ /g, '')
      .toLowerCase(),
  }));
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The stretch from the mention to the address, from the beginning of its line where that is near. */
function spanOf(text: string, mention: Stretch, mail: Mail): Stretch {
  const first = Math.min(mention.start, mail.start);
  const end = Math.max(mention.end, mail.end);
  const line = lineStart(text, first);
  return { start: end - line <= QUOTE_LENGTH ? line : first, end };
}

/** Who answers for data protection, by the address's own name or by the words beside it; null when nobody is named. */
export function privacyContact(text: string, role: 'officer' | 'privacyTeam'): Contact | null {
  const mails = mailsIn(text);
  const named = mails.find(({ email }) => LOCAL_PART[role].test(email.slice(0, email.indexOf('@'))));
  if (named) return { ...spanOf(text, named, named), email: named.email };
  for (const mention of roleMentions(text, role)) {
    const mail = mailBeside(mails, mention);
    if (mail) return { ...spanOf(text, mention, mail), email: mail.email };
  }
  return null;
}

/** The nearest address behind the mention, else the first of those shortly before it. Addresses stand in order. */
function mailBeside(mails: readonly Mail[], { start, end }: Stretch): Mail | null {
  const after = mails[firstIndexWhere(mails, (mail) => mail.start >= end)];
  if (after && after.start - end <= REACH.after) return after;
  const before = mails[firstIndexWhere(mails, (mail) => mail.end >= start - REACH.before)];
  return before && before.end <= start ? before : null;
}
