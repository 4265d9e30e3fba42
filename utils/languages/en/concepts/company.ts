import type { COMPANY_CONCEPTS } from '../../concepts/company.ts';
import type { Words } from '../../concepts.ts';

export const company: Words<(typeof COMPANY_CONCEPTS)[number]> = {};
