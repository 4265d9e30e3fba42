import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'verschlüssel*, *verschlüsselung, encrypt*',
  'at-rest': `
    ruhende*, im ruhezustand, at rest, gespeicherte*, speicherung, AES*, festplattenverschlüsselung, datenbanken`,
};
