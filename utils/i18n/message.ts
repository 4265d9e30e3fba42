/**
 * A text of the interface. `{name}` is filled in; a plural picks its form by the parameter `count`.
 * Both interface languages have exactly these two plural forms (CLDR).
 */
export type Message = string | PluralMessage;

export interface PluralMessage {
  readonly one: string;
  readonly other: string;
}

/** The same texts in another language: same keys, plural where the original is plural. */
export type TranslationOf<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : PluralMessage;
};

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type NamesOf<Text> = Text extends PluralMessage ? 'count' | NamesIn<Text['one'] | Text['other']> : NamesIn<Text>;

/** What a message must be given: nothing, or a value for each `{name}` in it. */
export type Parameters<Text> = [NamesOf<Text>] extends [never]
  ? []
  : [values: { readonly [Name in NamesOf<Text>]: Name extends 'count' ? number : string | number }];
