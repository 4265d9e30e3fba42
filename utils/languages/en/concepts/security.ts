import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'encrypt*',
  'at-rest': 'at rest, stored data, data storage, AES*, disk encryption, when stored, storage, databases',
};
