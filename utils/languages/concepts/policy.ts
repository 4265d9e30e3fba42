/** Concepts of the privacy policy (Art. 13 and 14 GDPR). */
export const POLICY_CONCEPTS = [
  'right-to',
  'access-data',
  'rectify-data',
  'erase-data',
  'port-data',
  'complain',
  'supervisory-authority',
  'withdraw',
  'consent',
  'keep',
  'as-long-as',
  'retention',
  'data-protection-officer',
  'contact',
  'processing-basis',
] as const;
