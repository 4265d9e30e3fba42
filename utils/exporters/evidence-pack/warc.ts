import { gzipSync, strToU8 } from 'fflate';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Bytes } from '../zip-stream.ts';
import { joined } from './joined.ts';
import { sha256 } from './manifest.ts';

// WARC 1.1 (ISO 28500:2017), every record compressed by itself, as players expect it.

/** A snapshot as a web archive of its own: about the archive, the answer of the server, and how it was come by. */
export async function warcOf(snapshot: Snapshot, body: Bytes): Promise<Bytes> {
  const date = new Date(snapshot.fetchedAt).toISOString();
  const capture = await captureRecord(snapshot, body, date);
  const about = { 'WARC-Type': 'warcinfo', 'WARC-Date': date, 'Content-Type': 'application/warc-fields' };
  const how = {
    'WARC-Type': 'metadata',
    'WARC-Date': date,
    'WARC-Target-URI': targetOf(snapshot),
    'WARC-Refers-To': capture.id,
    'Content-Type': 'application/warc-fields',
  };
  const records = [
    await record(
      about,
      await idFrom(`${snapshot.id} about`),
      fields({ software: 'Vetwell', format: 'WARC File Format 1.1' }),
    ),
    capture.bytes,
    await record(
      how,
      await idFrom(`${snapshot.id} how`),
      fields({ via: snapshot.url, 'document-type': snapshot.documentType, snapshot: snapshot.id }),
    ),
  ];
  return joined(records);
}

/** `response` with the headers that are kept; `resource` for what was read from an open page, which has none. */
async function captureRecord(snapshot: Snapshot, body: Bytes, date: string): Promise<{ id: string; bytes: Bytes }> {
  const id = await idFrom(snapshot.id);
  const common = {
    'WARC-Date': date,
    'WARC-Target-URI': targetOf(snapshot),
    'WARC-Payload-Digest': await digest(body),
  };
  if (snapshot.status === null) {
    const head = { 'WARC-Type': 'resource', ...common, 'Content-Type': oneLine(snapshot.contentType) };
    return { id, bytes: await record(head, id, body) };
  }
  const head = { 'WARC-Type': 'response', ...common, 'Content-Type': 'application/http; msgtype=response' };
  return { id, bytes: await record(head, id, joined([httpHead(snapshot, body.length), body])) };
}

function httpHead({ status, headers }: Snapshot, size: number): Bytes {
  // The bytes are kept as they are after decoding: what told how they were encoded no longer holds.
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(?:content-(?:encoding|length)|transfer-encoding)$/.test(name),
  );
  const lines = [...kept.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`), `content-length: ${size}`];
  return strToU8(`HTTP/1.1 ${status} \r\n${lines.join('\r\n')}\r\n\r\n`) as Bytes;
}

async function record(head: Readonly<Record<string, string>>, id: string, block: Bytes): Promise<Bytes> {
  const lines = Object.entries({
    ...head,
    'WARC-Record-ID': id,
    'WARC-Block-Digest': await digest(block),
    'Content-Length': String(block.length),
  }).map(([name, value]) => `${name}: ${value}`);
  const text = `WARC/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  // No time of its own: the same record is the same bytes.
  return gzipSync(joined([strToU8(text) as Bytes, block, strToU8('\r\n\r\n') as Bytes]), { mtime: 0 }) as Bytes;
}

const digest = async (bytes: Bytes): Promise<string> => `sha256:${await sha256(bytes)}`;

/** A record's id must be a URI, and the same when the pack is made again. */
async function idFrom(name: string): Promise<string> {
  const hex = await sha256(strToU8(name) as Bytes);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `<urn:uuid:${parts.join('-')}>`;
}

/** A fragment is no part of what was asked of the server. */
const targetOf = ({ finalUrl }: Snapshot): string => oneLine(finalUrl.split('#', 1)[0] ?? '');

const fields = (values: Readonly<Record<string, string>>): Bytes =>
  strToU8(
    Object.entries(values)
      .map(([name, value]) => `${name}: ${oneLine(value)}\r\n`)
      .join(''),
  ) as Bytes;

const oneLine = (text: string): string => text.replaceAll(/[\r\n\0]+/g, ' ').trim();
