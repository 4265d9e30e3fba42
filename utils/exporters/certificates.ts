/**
 * Criteria that are met by holding a certificate, a report or a code of conduct, with the name it is known by everywhere.
 * What is not here (readiness for a law, proof of a certificate, its edition) is no certificate.
 */
export const CERTIFICATES: Readonly<Record<string, string>> = {
  'sec-bsi-c5': 'BSI C5',
  'sec-cispe-coc': 'CISPE Code of Conduct',
  'sec-csa-star': 'CSA STAR',
  'sec-cyber-essentials': 'Cyber Essentials',
  'sec-data-pro-code': 'Data Pro Code',
  'sec-ens': 'ENS',
  'sec-eu-cloud-coc': 'EU Cloud Code of Conduct',
  'sec-europrivacy': 'Europrivacy',
  'sec-fedramp': 'FedRAMP',
  'sec-hds': 'HDS',
  'sec-isae3000': 'ISAE 3000',
  'sec-isae3402-soc1': 'ISAE 3402 / SOC 1',
  'sec-iso22301': 'ISO 22301',
  'sec-iso27001': 'ISO/IEC 27001',
  'sec-iso27017': 'ISO/IEC 27017',
  'sec-iso27018': 'ISO/IEC 27018',
  'sec-iso27701': 'ISO/IEC 27701',
  'sec-iso42001': 'ISO/IEC 42001',
  'sec-nen7510': 'NEN 7510',
  'sec-pci-dss': 'PCI DSS',
  'sec-secnumcloud': 'SecNumCloud',
  'sec-soc2': 'SOC 2',
  'sec-tisax': 'TISAX',
};
