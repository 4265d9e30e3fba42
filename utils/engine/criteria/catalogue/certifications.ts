import secBsiC5 from '../certifications/sec-bsi-c5.ts';
import secCertificateEvidence from '../certifications/sec-certificate-evidence.ts';
import secCispeCoc from '../certifications/sec-cispe-coc.ts';
import secCsaStar from '../certifications/sec-csa-star.ts';
import secCyberEssentials from '../certifications/sec-cyber-essentials.ts';
import secDataProCode from '../certifications/sec-data-pro-code.ts';
import secDoraReadiness from '../certifications/sec-dora-readiness.ts';
import secEns from '../certifications/sec-ens.ts';
import secEuCloudCoc from '../certifications/sec-eu-cloud-coc.ts';
import secEuroprivacy from '../certifications/sec-europrivacy.ts';
import secFedramp from '../certifications/sec-fedramp.ts';
import secHds from '../certifications/sec-hds.ts';
import secHipaa from '../certifications/sec-hipaa.ts';
import secIsae3000 from '../certifications/sec-isae3000.ts';
import secIsae3402Soc1 from '../certifications/sec-isae3402-soc1.ts';
import secIso22301 from '../certifications/sec-iso22301.ts';
import secIso27001 from '../certifications/sec-iso27001.ts';
import secIso27001Edition from '../certifications/sec-iso27001-edition.ts';
import secIso27017 from '../certifications/sec-iso27017.ts';
import secIso27018 from '../certifications/sec-iso27018.ts';
import secIso27701 from '../certifications/sec-iso27701.ts';
import secIso42001 from '../certifications/sec-iso42001.ts';
import secNen7510 from '../certifications/sec-nen7510.ts';
import secNis2Readiness from '../certifications/sec-nis2-readiness.ts';
import secPciDss from '../certifications/sec-pci-dss.ts';
import secSecnumcloud from '../certifications/sec-secnumcloud.ts';
import secSoc2 from '../certifications/sec-soc2.ts';
import secTisax from '../certifications/sec-tisax.ts';
import type { Criterion } from '../criterion.ts';

/** Criteria of certificates and codes of conduct. A new one is a file and two lines here (import and entry). */
export const CERTIFICATIONS: readonly Criterion[] = [
  secBsiC5,
  secCertificateEvidence,
  secCispeCoc,
  secCsaStar,
  secCyberEssentials,
  secDataProCode,
  secDoraReadiness,
  secEns,
  secEuCloudCoc,
  secEuroprivacy,
  secFedramp,
  secHds,
  secHipaa,
  secIsae3000,
  secIsae3402Soc1,
  secIso22301,
  secIso27001,
  secIso27001Edition,
  secIso27017,
  secIso27018,
  secIso27701,
  secIso42001,
  secNen7510,
  secNis2Readiness,
  secPciDss,
  secSecnumcloud,
  secSoc2,
  secTisax,
];
