/**
 * What systems hand over to a mail program without cutting it off: Windows takes 2,048 characters of an address.
 */
const LONGEST_ADDRESS = 2000;

const EMAIL = /^[^\s@?&]+@[^\s@?&]+$/;

/** A `mailto:` address (RFC 6068). Too long with its text, it has recipient and subject only, and `isWhole` is false. */
export function mailtoFor(mail: { to: string | null; subject: string; body: string }): {
  mailto: string;
  isWhole: boolean;
} {
  const to = mail.to !== null && EMAIL.test(mail.to) ? encodeURIComponent(mail.to).replace('%40', '@') : '';
  const short = `mailto:${to}?subject=${encodeURIComponent(mail.subject)}`;
  const whole = `${short}&body=${encodeURIComponent(mail.body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= LONGEST_ADDRESS ? { mailto: whole, isWhole: true } : { mailto: short, isWhole: false };
}
