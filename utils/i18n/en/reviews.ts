/** When a person should look at a vendor again. */
export const reviews = {
  'review.next-by': 'Next review by {date}.',
  'review.due-since': 'Review due since {date}.',
  'review.kind.full-review': 'Full review',
  'review.kind.light-review': 'Light review, for which assessing again is enough',
  'review.since.decision': '{months} months after the decision of {date}',
  'review.since.assessment': '{months} months after the assessment of {date}',
  'review.since.saving': '{months} months after it was saved on {date}',
  'review.since.unknown': 'it is not known when it was last looked at, because your computer’s clock was set back',
  'review.security-txt': 'The vendor’s security.txt holds until then',
  'review.policy-age': 'The privacy policy, of {date}, is then {months} months old',
  'review.certificate-expiry':
    'A certificate is valid until {date}, by the vendor’s own documents: ask for the one that follows it',
  'reviews.title': 'Due for review',
  'reviews.since': 'Since {date}',
  'reviews.by': 'By {date}',
  'reviews.more': { one: 'Show more ({count} left)', other: 'Show more ({count} left)' },
} as const;
