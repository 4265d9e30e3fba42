import type { PageObservation } from '../../model/observation.ts';

/** An object of JSON-LD as found: nothing about it can be trusted but that it is an object. */
export type JsonLdNode = Record<string, unknown>;

const MOST_NODES = 500;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** Every object in the page's JSON-LD, outermost first, at most 500. */
export function jsonLdNodes(page: PageObservation): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const pending: unknown[] = page.jsonLd.map(parsed);
  for (let i = 0; i < pending.length && nodes.length < MOST_NODES; i++) {
    const value = pending[i];
    if (Array.isArray(value)) pending.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      pending.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return nodes;
}

/** The types of a node, without the vocabulary's address, lower case. */
export function typesOf(node: JsonLdNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, '').toLowerCase());
}

/** A property as text, when it is one (or a list that begins with one). */
export function textOf(node: JsonLdNode, property: string): string | null {
  const value = Array.isArray(node[property]) ? node[property][0] : node[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const ORGANISATIONS = new Set(['organization', 'corporation', 'localbusiness', 'onlinebusiness', 'website']);

/** Organisations and sites the page describes itself as. */
export function organisationsIn(
  page: PageObservation,
): { name: string | null; legalName: string | null; node: JsonLdNode }[] {
  return jsonLdNodes(page)
    .filter((node) => typesOf(node).some((type) => ORGANISATIONS.has(type)))
    .map((node) => ({ name: textOf(node, 'name'), legalName: textOf(node, 'legalName'), node }));
}
