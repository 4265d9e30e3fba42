import { COMPANY_NUMBERS } from './company-identifiers/company-numbers.ts';
import type { CompanyRegister } from './company-identifiers/register.ts';
import { VAT_NUMBERS } from './company-identifiers/vat-numbers.ts';

export type { ChecksumId, CompanyRegister } from './company-identifiers/register.ts';

/**
 * Registers whose numbers vendors publish. Formats and check digits are those python-stdnum knows, restated; `verified`
 * entries were compared with it.
 */
export const COMPANY_REGISTERS: readonly CompanyRegister[] = [...COMPANY_NUMBERS, ...VAT_NUMBERS];
