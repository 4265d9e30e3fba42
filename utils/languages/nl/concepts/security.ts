import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'versleutel*, encrypt*, geëncrypt*',
  'at-rest': 'in rust, at rest, opgeslagen, opslag, AES*, schijfversleuteling, databases',
};
