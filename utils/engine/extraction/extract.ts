import type { DocumentSource, Extraction, ReadingProblem, TextBlock } from '../../model/extraction.ts';
import { detectLanguage } from '../text/language.ts';
import { assemble } from './block-text.ts';
import { decodeText } from './decode.ts';
import { type Reading, readHtml } from './html.ts';
import { loadPdfReader } from './load-pdf-reader.ts';
import { frontMatterTitle, readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** Raised with every change that can give another text for the same bytes. */
export const EXTRACTOR_VERSION = 3;

/** Larger files are not read at all: no legal document is, and the browser's memory is not ours. */
const MAX_BYTES = 24 * 1024 * 1024;

/** A shorter block says too little about its language; of a longer document, one block says too little. */
const MIN_FOREIGN_LENGTH = 100;
const MAX_BLOCKS_WITH_LANGUAGE = 5000;

type Format = 'html' | 'pdf' | 'markdown' | 'plain';

const FORMATS: Record<string, Format> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'plain',
};

/** Cuts the document's own text out of its bytes. Never throws on content: what cannot be read has a `problem`. */
export async function extract(source: DocumentSource): Promise<Extraction> {
  if (source.body.length > MAX_BYTES) return toExtraction(unread('too-large'));
  const format = formatOf(source);
  if (format === null) return toExtraction(unread('unsupported-type'));
  if (source.body.length === 0) return toExtraction(unread('empty'));
  if (format === 'pdf') return toExtraction(await (await loadPdfReader())(source.body));
  const text = decodeText(source.body, source.contentType);
  if (format === 'html') return toExtraction(readHtml(text, source.url));
  const drafts = format === 'markdown' ? readMarkdown(text) : readPlainText(text);
  const heading = drafts.slice(0, 3).find(({ kind }) => kind === 'heading')?.text ?? null;
  const title = heading ?? (format === 'markdown' ? frontMatterTitle(text) : fileNameOf(source.url));
  return toExtraction({ ...unread(drafts.length === 0 ? 'empty' : null), title, drafts });
}

/** Name of a text file, "security.txt"; null for addresses that name none. */
const fileNameOf = (url: string): string | null =>
  /\/([\w.-]{1,80}\.txt)$/i.exec(url.split(/[?#]/)[0] ?? '')?.[1] ?? null;

const unread = (problem: ReadingProblem | null): Reading => ({
  title: null,
  drafts: [],
  truncated: problem === 'too-large',
  problem,
});

function toExtraction(reading: Reading): Extraction {
  const { text, blocks } = assemble(reading.drafts);
  const language = detectLanguage(text);
  return {
    extractorVersion: EXTRACTOR_VERSION,
    title: reading.title,
    language,
    text,
    blocks: withForeignLanguages(text, blocks, language),
    truncated: reading.truncated,
    problem: reading.problem,
  };
}

/** Marks the longer blocks that are surely in another language than the document. */
function withForeignLanguages(text: string, blocks: TextBlock[], language: string | null): TextBlock[] {
  if (blocks.length > MAX_BLOCKS_WITH_LANGUAGE) return blocks;
  return blocks.map((block) => {
    if (block.end - block.start < MIN_FOREIGN_LENGTH) return block;
    const own = detectLanguage(text.slice(block.start, block.end));
    return own === null || own === language ? block : { ...block, language: own };
  });
}

/** By content first where it is beyond doubt, then by header, then by the address. */
function formatOf({ body, contentType, url }: DocumentSource): Format | null {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const path = url.split(/[?#]/)[0]?.toLowerCase() ?? '';
  const named = Object.hasOwn(FORMATS, type) ? (FORMATS[type] ?? null) : null;
  if (named === 'plain' && /\.(?:md|markdown)$/.test(path)) return 'markdown';
  if (named) return named;
  if (type !== '' && type !== 'application/octet-stream' && type !== 'binary/octet-stream') return null;
  if (/\.pdf$/.test(path)) return 'pdf';
  if (/\.(?:md|markdown)$/.test(path)) return 'markdown';
  return /^(?:<!doctype html|<html|<head|<body|<!--)/i.test(start) ? 'html' : isText(start) ? 'plain' : null;
}

/** Control characters other than white space stand in no text. */
const isText = (start: string) => !/[^\P{Cc}\s]/u.test(start);
