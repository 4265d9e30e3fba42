import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Words } from '../../concepts.ts';

export const certificates: Words<(typeof CERTIFICATE_CONCEPTS)[number]> = {
  certified: 'certific*, gecertific*, hercertific*, gecertificeerd*, certificaat, accredit*, conform',
  'iso-27001': 'ISO 27001, ISO IEC 27001, ISO27001, IEC 27001',
};
