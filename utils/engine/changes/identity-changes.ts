import type { Identity } from '../../model/identity.ts';
import type { ChangeKind } from '../../model/vendor-change.ts';
import { type Comparison, claim, touches } from './statement.ts';

type Fact = 'legalName' | 'country' | 'officer' | 'privacyContact';

const FACTS: Readonly<Record<Fact, ChangeKind>> = {
  legalName: 'ownership-changed',
  country: 'ownership-changed',
  officer: 'contact-changed',
  privacyContact: 'contact-changed',
};

/** Who the vendor says it is, and whom to write to. */
export function nameIdentity(comparison: Comparison): void {
  const before = comparison.before.profile?.identity;
  const after = comparison.after.profile?.identity;
  if (!before || !after) return;
  for (const [fact, kind] of Object.entries(FACTS) as [Fact, ChangeKind][])
    nameFact(comparison, before, after, fact, kind);
  const numbers = (identity: Identity) => identity.numbers.map(({ register, number }) => `${register} ${number}`);
  const had = numbers(before);
  const gone = before.numbers.filter(({ register, number }) => !numbers(after).includes(`${register} ${number}`));
  const added = after.numbers.filter(({ register, number }) => !had.includes(`${register} ${number}`));
  if (gone.length === 0 || added.length === 0) return;
  claim(
    comparison,
    comparison.statements.filter((one) => added.some((number) => touches(one, 'after', number))),
    { kind: 'ownership-changed', valueBefore: textValue(gone[0]!.number), valueAfter: textValue(added[0]!.number) },
  );
}

function nameFact(comparison: Comparison, before: Identity, after: Identity, fact: Fact, kind: ChangeKind): void {
  const earlier = before[fact];
  const later = after[fact];
  // What is merely not found any more may have moved to a page we do not read.
  if (!earlier || !later || earlier.value === later.value || earlier.origin !== later.origin) return;
  const statements = comparison.statements.filter((one) => touches(one, 'after', later));
  claim(comparison, statements, { kind, valueBefore: textValue(earlier.value), valueAfter: textValue(later.value) });
}

const textValue = (text: string) => ({ amount: text, unit: 'text' });
