import type { signals as original } from '../en/signals.ts';
import type { TranslationOf } from '../message.ts';

/** Why a site looks like a vendor's, or not; ids of the engine's detection. */
export const signals: TranslationOf<typeof original> = {
  'signal.link-dpa': 'Verwijst naar een verwerkersovereenkomst',
  'signal.link-subprocessors': 'Verwijst naar een lijst van subverwerkers',
  'signal.link-trust-center': 'Verwijst naar een trust center',
  'signal.link-security': 'Verwijst naar een beveiligingspagina',
  'signal.link-sla': 'Verwijst naar een dienstverleningsovereenkomst (SLA)',
  'signal.link-status-page': 'Verwijst naar een statuspagina',
  'signal.publication': 'Lijkt een publicatie: artikelen met data en auteurs',
};
