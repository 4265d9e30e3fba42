import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'chiffr*, crypt*',
  'at-rest': 'au repos, at rest, stockées, stockage, AES*, repos, bases de données',
};
