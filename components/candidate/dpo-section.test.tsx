import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { inventedKnowledge, inventedProfile } from '../../test/preview/invented-profile.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { ProfileKnowledgeProvider } from '../profile/profile-knowledge.tsx';
import { DpoSection } from './dpo-section.tsx';
import type { OnEdit } from './on-edit.ts';

const bare = inventedCandidate(1);
const profile = inventedProfile('rich', bare.assessment!);
const known: Candidate = { ...bare, assessment: { ...bare.assessment!, profile } };
const section = (candidate: Candidate, onEdit: OnEdit = vi.fn()) => (
  <ProfileKnowledgeProvider knowledge={inventedKnowledge(profile)}>
    <DpoSection candidate={candidate} onEdit={onEdit} />
  </ProfileKnowledgeProvider>
);

it('stores the advice of our DPO, and nothing beside it', async () => {
  const onEdit = vi.fn<OnEdit>(async () => ({ kind: 'saved' }));
  const drawn = await draw(section(known, onEdit));
  await drawn.type('Advice of our DPO', 'Only with an audit right.');
  await drawn.submit('Save the advice');
  expect(onEdit).toHaveBeenCalledWith({ dpoAdvice: 'Only with an audit right.' }, known);
});

it('names the contact at the vendor with its own words and a letter to it', async () => {
  const drawn = await draw(section(known));
  const contact = profile.identity.officer ?? profile.identity.privacyContact;
  expect(drawn.words()).toContain(contact!.value);
  expect(drawn.words()).toContain(contact!.quote);
  expect(drawn.find('a[href^="mailto:"]').getAttribute('href')).toContain(`mailto:${contact!.value}?subject=`);
});

it('does not take silence for a missing officer when the documents were not read for it', async () => {
  expect((await draw(section(bare))).words()).toContain('were not read for this yet');
  const silent = { ...profile, identity: { ...profile.identity, officer: null, privacyContact: null } };
  const drawn = await draw(section({ ...bare, assessment: { ...bare.assessment!, profile: silent } }));
  expect(drawn.words()).toContain('name no officer and no contact for privacy');
});
