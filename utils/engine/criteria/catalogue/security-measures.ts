import type { Criterion } from '../criterion.ts';
import secAccessControl from '../security-measures/sec-access-control.ts';
import secAccessLogging from '../security-measures/sec-access-logging.ts';
import secAvailabilitySla from '../security-measures/sec-availability-sla.ts';
import secAwarenessTraining from '../security-measures/sec-awareness-training.ts';
import secBackgroundChecks from '../security-measures/sec-background-checks.ts';
import secBackup from '../security-measures/sec-backup.ts';
import secBugBounty from '../security-measures/sec-bug-bounty.ts';
import secBusinessContinuity from '../security-measures/sec-business-continuity.ts';
import secEncryptionAtRest from '../security-measures/sec-encryption-at-rest.ts';
import secEncryptionInTransit from '../security-measures/sec-encryption-in-transit.ts';
import secIncidentResponse from '../security-measures/sec-incident-response.ts';
import secKeyManagement from '../security-measures/sec-key-management.ts';
import secMfa from '../security-measures/sec-mfa.ts';
import secPenetrationTesting from '../security-measures/sec-penetration-testing.ts';
import secPhysicalSecurity from '../security-measures/sec-physical-security.ts';
import secPseudonymisation from '../security-measures/sec-pseudonymisation.ts';
import secRegularTesting from '../security-measures/sec-regular-testing.ts';
import secSecureDevelopment from '../security-measures/sec-secure-development.ts';
import secSecurityTxt from '../security-measures/sec-security-txt.ts';
import secSso from '../security-measures/sec-sso.ts';
import secTenantSeparation from '../security-measures/sec-tenant-separation.ts';
import secVulnerabilityDisclosurePolicy from '../security-measures/sec-vulnerability-disclosure-policy.ts';
import secVulnerabilityManagement from '../security-measures/sec-vulnerability-management.ts';

/** Criteria of security measures. A new one is a file and two lines here (import and entry). */
export const SECURITY_MEASURES: readonly Criterion[] = [
  secAccessControl,
  secAccessLogging,
  secAvailabilitySla,
  secAwarenessTraining,
  secBackgroundChecks,
  secBackup,
  secBugBounty,
  secBusinessContinuity,
  secEncryptionAtRest,
  secEncryptionInTransit,
  secIncidentResponse,
  secKeyManagement,
  secMfa,
  secPenetrationTesting,
  secPhysicalSecurity,
  secPseudonymisation,
  secRegularTesting,
  secSecureDevelopment,
  secSecurityTxt,
  secSso,
  secTenantSeparation,
  secVulnerabilityDisclosurePolicy,
  secVulnerabilityManagement,
];
