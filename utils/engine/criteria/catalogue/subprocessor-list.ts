import type { Criterion } from '../criterion.ts';
import subListAffiliates from '../subprocessor-list/sub-list-affiliates.ts';
import subListAvailable from '../subprocessor-list/sub-list-available.ts';
import subListEntityAndContact from '../subprocessor-list/sub-list-entity-and-contact.ts';
import subListLastUpdated from '../subprocessor-list/sub-list-last-updated.ts';
import subListLocation from '../subprocessor-list/sub-list-location.ts';
import subListNotificationChannel from '../subprocessor-list/sub-list-notification-channel.ts';
import subListPurpose from '../subprocessor-list/sub-list-purpose.ts';
import subListTransferMechanism from '../subprocessor-list/sub-list-transfer-mechanism.ts';

/** Criteria of the list of sub-processors. A new one is a file and two lines here (import and entry). */
export const SUBPROCESSOR_LIST: readonly Criterion[] = [
  subListAffiliates,
  subListAvailable,
  subListEntityAndContact,
  subListLastUpdated,
  subListLocation,
  subListNotificationChannel,
  subListPurpose,
  subListTransferMechanism,
];
