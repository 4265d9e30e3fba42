import type { Candidate } from '../../model/candidate.ts';
import type { ExportOptions } from '../exporter.ts';
import { summaryOf } from '../summary-text.ts';
import { type Column, sheet, tableExporter } from '../table.ts';
import { urlOf, verdictOn } from '../vendor-facts.ts';

/** CSV for `createBulkCSVEntity`: the columns of Openlane's sample that can honestly be filled. */
export const openlane = tableExporter((options) => [sheet('vendors', columns(options), (candidate) => [candidate])]);

const columns = (options: ExportOptions): Column<Candidate>[] => [
  { heading: 'Name', cell: ({ name }) => name },
  { heading: 'DisplayName', cell: ({ name }) => name },
  { heading: 'Description', cell: (candidate) => summaryOf(candidate, options) },
  { heading: 'Domains', cell: ({ id }) => id },
  { heading: 'Status', cell: statusOf },
  { heading: 'ApprovedForUse', cell: isApproved },
  { heading: 'HasSoc2', cell: (candidate) => shows(candidate, 'sec-soc2') },
  { heading: 'MfaSupported', cell: (candidate) => shows(candidate, 'sec-mfa') },
  { heading: 'StatusPageUrl', cell: (candidate) => urlOf(candidate, 'status-page') },
  { heading: 'ProvidedServices', cell: ({ purpose }) => purpose || null },
  { heading: 'RiskRating', cell: ({ risk }) => (risk === 'unscored' ? null : risk.toUpperCase()) },
  { heading: 'ExternalId', cell: ({ id }) => id },
  {
    heading: 'InternalNotes',
    cell: ({ decision, notes }) => [decision?.reason, notes].filter(Boolean).join('\n') || null,
  },
  { heading: 'InternalOwnerUserEmail', cell: ({ owner }) => emailIn(owner) },
  { heading: 'ReviewedByUserEmail', cell: ({ decision }) => emailIn(decision?.decidedBy ?? '') },
  { heading: 'LastReviewedAt', cell: ({ decision }) => (decision ? new Date(decision.decidedAt) : null) },
  { heading: 'Note', cell: ({ tags }) => tags.join(', ') || null },
];

const STATUSES: Readonly<Record<Candidate['status'], string>> = {
  new: 'DRAFT',
  'under-review': 'UNDER_REVIEW',
  shortlisted: 'UNDER_REVIEW',
  accepted: 'APPROVED',
  rejected: 'REJECTED',
  ended: 'TERMINATED',
};

function statusOf({ status, decision }: Candidate): string {
  const isRestricted = status === 'accepted' && decision?.outcome === 'accepted-with-conditions';
  return isRestricted ? 'RESTRICTED' : STATUSES[status];
}

const isApproved = ({ status }: Candidate): boolean | null =>
  status === 'accepted' ? true : status === 'rejected' || status === 'ended' ? false : null;

/** Silence is no "no". */
function shows(candidate: Candidate, criterion: string): boolean | null {
  const verdict = verdictOn(candidate, criterion);
  return verdict === 'met' ? true : verdict === 'contradicted' ? false : null;
}

/** An owner is often a name or a department: only what is an address is one. */
const emailIn = (text: string): string | null => (/^[^\s@]+@[^\s@]+$/.test(text.trim()) ? text.trim() : null);
