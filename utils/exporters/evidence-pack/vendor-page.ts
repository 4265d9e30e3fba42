import type { AuditEntry, Candidate } from '../../model/candidate.ts';
import type { Evidence } from '../../model/finding.ts';
import type { ExportOptions } from '../exporter.ts';
import { type JudgedFinding, judgedFindings } from '../vendor-facts.ts';
import type { PackedDocument } from './manifest.ts';
import { html, type Markup, verbatim } from './markup.ts';
import { PACK_STYLE } from './pack-style.ts';

/** A page of a pack, complete. */
export function packPage(title: string, { locale }: ExportOptions, body: Markup): string {
  return html`<!doctype html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${verbatim(PACK_STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** What was read of a vendor, found, and made of it, for people to read. Links go to files beside it. */
export function vendorPage(candidate: Candidate, documents: readonly PackedDocument[], options: ExportOptions): string {
  const { t, dateTime } = options.locale;
  const { assessment } = candidate;
  const body = html`<p><a href="../index.html">${t('pack.overview')}</a></p>
<h1>${candidate.name}</h1>
<p class="soft">${candidate.id} · ${candidate.homepage}${assessment ? ` · ${t('pack.judged', { date: dateTime(assessment.assessedAt) })}` : ''}</p>
<p class="note">${t('report.machine-note')}</p>
${standing(candidate, options)}
${decision(candidate, options)}
<h2>${t('pack.documents')}</h2>
${documentTable(documents, options)}
<h2>${t('pack.findings')}</h2>
${findingTable(candidate, options)}
<h2>${t('audit.title')}</h2>
${auditTable(candidate.audit, options)}`;
  return packPage(candidate.name, options, body);
}

function standing({ assessment }: Candidate, { locale }: ExportOptions): Markup {
  const { t, number, percent } = locale;
  if (assessment === null) return html`<p>${t('pack.not-judged')}</p>`;
  const score =
    assessment.score === null ? t('score.unknown') : `${number(Math.round(assessment.score))} ${t('score.of')}`;
  return html`<p><b>${t('score.title')}:</b> ${score} · <b>${t('coverage.title')}:</b> ${percent(assessment.coverage)} ·
<b>${t('gates.title')}:</b> ${t(`gates.${assessment.gates.outcome}`)}</p>`;
}

function decision(candidate: Candidate, { locale }: ExportOptions): Markup {
  const { t, dateTime } = locale;
  const { decision: made, dpoAdvice } = candidate;
  return html`<h2>${t('field.decision')}</h2>
${
  made
    ? html`<p><b>${t(`decision.${made.outcome}`)}</b> · ${made.decidedBy} · ${dateTime(made.decidedAt)}</p><p>${made.reason}</p>`
    : html`<p>${t('head.undecided')}</p>`
}
<h2>${t('field.dpoAdvice')}</h2>
<p>${dpoAdvice.trim() || t('head.not-advised')}</p>`;
}

function documentTable(documents: readonly PackedDocument[], { locale }: ExportOptions): Markup {
  const { t, dateTime } = locale;
  const rows = documents.map((document) => {
    const inFolder = (path: string) => path.slice(path.indexOf('/') + 1);
    return html`<tr><td>${t(`document.${document.documentType as 'dpa'}`)}<br>${document.url}</td>
<td>${dateTime(Date.parse(document.fetchedAt))}</td><td><code>${document.payloadSha256}</code></td>
<td>${document.warc ? html`<a href="${inFolder(document.warc)}">${t('pack.archive')}</a>` : t('pack.no-bytes')}
${document.text ? html` · <a href="${inFolder(document.text)}">${t('pack.text')}</a>` : null}</td></tr>`;
  });
  return table([t('pack.document'), t('pack.read-at'), t('pack.hash'), t('pack.files')], rows);
}

function findingTable(candidate: Candidate, options: ExportOptions): Markup {
  const { t } = options.locale;
  const urls = candidate.assessment?.documents.map(({ url }) => url) ?? [];
  const rows = judgedFindings(candidate).map((judged) => findingRow(judged, urls, options));
  return table([t('handover.column.criterion'), t('handover.column.verdict'), t('handover.column.quotes')], rows);
}

function findingRow(judged: JudgedFinding, urls: readonly string[], { criteria, locale }: ExportOptions): Markup {
  const { t, own, date } = locale;
  const { finding, overrule } = judged;
  const title = criteria.get(finding.criterion)?.title;
  const byPerson = overrule && {
    verdict: t(`verdict.${overrule.verdict}`),
    by: overrule.decidedBy,
    date: date(overrule.decidedAt),
    reason: overrule.reason,
  };
  return html`<tr><td>${title ? own(title) : finding.criterion}</td>
<td>${t(`verdict.${finding.verdict}`)}${byPerson && html`<br><b>${t('pack.by-person', byPerson)}</b>`}</td>
<td>${finding.evidence.map((evidence) => quote(evidence, urls))}</td></tr>`;
}

const quote = ({ quote: words, document }: Evidence, urls: readonly string[]): Markup =>
  html`<blockquote>${words}</blockquote><p class="soft">${urls[document] ?? ''}</p>`;

function auditTable(entries: readonly AuditEntry[], { locale }: ExportOptions): Markup {
  const { t, dateTime } = locale;
  const rows = entries.map(
    ({ at, action, detail }) =>
      html`<tr><td>${dateTime(at)}</td><td>${t(`audit.${action}`)}</td><td>${detail}</td></tr>`,
  );
  return table([t('pack.when'), t('pack.what'), t('pack.detail')], rows);
}

/** With the heads repeated on every printed page. */
export function table(heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}
</tbody></table>`;
}
