import type { FetchedDocument, FetchResult } from '../../utils/platform/fetch-document.ts';
import type { VettingPorts } from '../../utils/use-cases/vetting/ports.ts';
import { NOW } from './records.ts';

// An invented vendor's site in memory, for tests of the vetting.

export const VENDOR = { id: 'tidydesk.example', name: 'Tidydesk', homepage: 'https://tidydesk.example/' };

export const BREACH_SENTENCE =
  'Tidydesk shall notify the Controller of any personal data breach without undue delay and at the latest within 48 hours after becoming aware of it.';

const paragraph = (text: string) => `<p>${text}</p>`;

function html(title: string, paragraphs: string[], links = ''): string {
  const body = paragraphs.map(paragraph).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>${links}</nav><main><h1>${title}</h1>${body}</main></body></html>`;
}

export const PAGES: Record<string, string> = {
  '/dpa': html('Data Processing Agreement', [
    'This Data Processing Agreement forms part of the agreement between Tidydesk, acting as processor, and the customer, acting as controller, and applies to all personal data that Tidydesk processes on behalf of the customer.',
    'Tidydesk processes the personal data only on documented instructions from the Controller, including with regard to transfers of personal data to a third country.',
    BREACH_SENTENCE,
    'Persons authorised to process the personal data have committed themselves to confidentiality.',
  ]),
  '/privacy': html('Privacy Policy', [
    'This privacy policy explains which personal data Tidydesk collects when you visit our website, for which purposes we use them, and which rights you have under the General Data Protection Regulation.',
    'You have the right of access, rectification and erasure, and you may lodge a complaint with a supervisory authority.',
  ]),
  '/legal': html(
    'Legal documents',
    ['All legal documents of Tidydesk can be found on this page; choose the document that you want to read below.'],
    '<a href="/dpa">Data Processing Agreement</a> <a href="/legal/sub-processors">Sub-processors</a>',
  ),
  '/legal/sub-processors': html('Sub-processors', [
    'Tidydesk engages the following sub-processors to provide its services to customers: Hostwell Ltd in Ireland for hosting, and Mailbird GmbH in Germany for e-mail delivery.',
    'We inform customers at least 30 days before we engage a new sub-processor, so that they can object to it.',
  ]),
};

export function page(url: string, text: string, contentType = 'text/html; charset=utf-8'): FetchResult {
  const document: FetchedDocument = {
    finalUrl: url,
    status: 200,
    headers: { 'content-type': contentType },
    contentType,
    body: new TextEncoder().encode(text),
  };
  return { ok: true, document };
}

/** Ports onto the site above; ids count up, the clock stands still, and every site may be read. */
export function ports(changes: Partial<VettingPorts> = {}): VettingPorts & { fetched: string[] } {
  const fetched: string[] = [];
  let ids = 0;
  return {
    fetched,
    now: () => NOW,
    newId: () => `snapshot-${++ids}-${Math.random()}`,
    hasAccess: async () => true,
    fetchDocument: async (url) => {
      fetched.push(url);
      const text = PAGES[new URL(url).pathname];
      return text === undefined ? { ok: false, problem: 'not-found' } : page(url, text);
    },
    fetchWellKnown: async (url) => {
      fetched.push(url);
      return { ok: false, problem: 'not-found' };
    },
    ...changes,
  };
}
