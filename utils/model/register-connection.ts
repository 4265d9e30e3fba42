import * as z from 'zod/mini';
import type { ExportQuestion } from './exporter.ts';
import type { LocalisedText } from './language.ts';

/** Kinds of registers that candidates can be sent to. Stored: an id here is for ever. */
export const PUSH_TARGET_IDS = ['generic', 'ciso-assistant'] as const;
export type PushTargetId = (typeof PUSH_TARGET_IDS)[number];

/** The register that candidates are sent to. The token is a secret: it goes into requests and nowhere else. */
export const registerConnectionSchema = z.object({
  target: z.enum(PUSH_TARGET_IDS),
  /** Address of the API, without a slash at its end. */
  endpoint: z.string(),
  token: z.string(),
  /** Answers to the target's questions, by their ids. */
  answers: z._default(z.record(z.string(), z.string()), {}),
});
export type RegisterConnection = z.infer<typeof registerConnectionSchema>;

/** What may be shown of a connection. */
export interface ConnectionView {
  target: PushTargetId;
  endpoint: string;
  host: string;
  /** Dots, and the end of a token that is long enough. */
  maskedToken: string;
  answers: Readonly<Record<string, string>>;
  /** Whether the browser lets us reach the host. */
  isAllowed: boolean;
}

/** Why an address cannot be that of a register. */
export const ENDPOINT_PROBLEMS = ['not-an-address', 'insecure', 'credentials', 'with-query'] as const;
export type EndpointProblem = (typeof ENDPOINT_PROBLEMS)[number];

/** What is told of a kind of register before anything is sent. */
export interface PushTargetDescription {
  id: PushTargetId;
  label: LocalisedText;
  sentence: LocalisedText;
  /** An address of this shape is asked for. */
  example: string;
  cannotHold: readonly LocalisedText[];
  questions: readonly ExportQuestion[];
}

/** What would be sent, shown before it is: the token and the body's bytes excepted. */
export interface DryRun {
  method: string;
  url: string;
  headers: readonly [name: string, value: string][];
  /** Bytes. */
  size: number;
  /** The body when it is text; null for a file. */
  text: string | null;
  fileName: string | null;
}
