import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { inventedKnowledge, inventedProfile, type ProfileKind } from '../../test/preview/invented-profile.ts';
import { ProfileSections } from './profile-sections.tsx';

const assessment = inventedCandidate(1).assessment!;
const SOURCES = assessment.documents.map(({ url, snapshotId }) => ({ url, snapshotId, name: `Document ${url}` }));
const FRESH = Date.UTC(2026, 8, 1);
const LATER = Date.UTC(2027, 8, 1);

function drawn(kind: ProfileKind | null, now = FRESH) {
  const profile = kind ? inventedProfile(kind, assessment) : undefined;
  return draw(
    <ProfileSections
      profile={profile}
      knowledge={inventedKnowledge(profile, now)}
      sources={SOURCES}
      storedTextHref={(id, start, end) => `#/text/${id}/${start}-${end}`}
    />,
  );
}

it('tells who the vendor is, how its numbers hold, and what it does not say', async () => {
  const words = (await drawn('rich')).words();
  expect(words).toContain('Legal nameNoordkaai Roosters B.V.');
  expect(words).toContain('NL001234567B01Check digits are wrong: look it up');
  expect(words).toContain('12345678Well formed; has no check digits');
  expect(words).toContain('Not found: Data protection officer. That proves nothing');
});

it('compares the list with the page’s own count, and filters it by class', async () => {
  const shown = await drawn('rich');
  expect(shown.words()).toContain('Not complete: the page says there are 14, and 12 were read.');
  expect(shown.words()).toContain('10 of 12 rows');
  await shown.choose('Unknown (1)');
  expect(shown.words()).toContain('1 of 12 rows');
  expect(shown.find('.sub-processors tbody').textContent).toContain('Zilverdistel');
  await shown.choose('All (12)');
  await shown.click('Show all 12 rows');
  expect(shown.words()).toContain('12 of 12 rows');
  expect(shown.find('.sub-processor.beyond-fold')).toBeUndefined();
  await shown.click('Show fewer');
  expect(shown.find('.sub-processor.beyond-fold').textContent).toContain('Sertão Dados Ltda');
});

it('opens the words of a row, with links to the page at them and to the stored text', async () => {
  const shown = await drawn('rich');
  expect(shown.find('.sub-processors blockquote')).toBeUndefined();
  await shown.click('The vendor’s words on Pigeonmail LLC');
  expect(shown.find('.sub-processors blockquote').textContent).toBe('Pigeonmail LLC | Sending of e-mail | US');
  expect(shown.find('.sub-processors a[target]').getAttribute('href')).toMatch(/#:~:text=Pigeonmail%20LLC,US$/);
  expect(shown.find('.sub-processors a:not([target])').getAttribute('href')).toMatch(/^#\/text\/snapshot-/);
});

it('says that a promise and the places do not agree, and what replaced what is out of date', async () => {
  const words = (await drawn('rich')).words();
  expect(words).toContain('The vendor promises to keep the data in the EU or EEA, but its documents also name: United');
  expect(words).toContain('EU-US Privacy ShieldNo longer valid');
  expect(words).toContain('Replaced by: GDPR, Regulation (EU) 2016/679');
});

it('marks facts of ours that are old, and those that nobody looked up', async () => {
  const fresh = (await drawn('rich')).words();
  expect(fresh).toContain('As of 5 Aug 2026');
  expect(fresh).not.toContain('As of 5 Aug 2026, check');
  expect(fresh).toContain('Not looked up yet, check');
  expect((await drawn('rich', LATER)).words()).toContain('As of 5 Aug 2026, check');
});

it('names the authority of the vendor and the user’s own, or the many that it may be', async () => {
  const irish = (await drawn('rich')).words();
  expect(irish).toContain('Of the vendorData Protection Commission (DPC)');
  expect(irish).toContain('Of your organisationDutch Data Protection Authority (AP)');
  expect((await drawn('small')).words()).toContain('One of 16 authorities in Germany');
});

it('says plainly what was not found, and that this proves nothing', async () => {
  const words = (await drawn('empty')).words();
  for (const plain of [
    'do not say who the vendor is. That proves nothing',
    'No list of sub-processors was found in the documents that were read. That does not mean there are none',
    'name no place of processing. That proves nothing',
    'None found in the documents that were read. That does not prove',
    'its authority cannot be told',
  ]) {
    expect(words).toContain(plain);
  }
});

it('without a profile says why, and still names the user’s own authority', async () => {
  const words = (await drawn(null)).words();
  expect(words).toContain('There is nothing here about the vendor itself');
  expect(words).toContain('Dutch Data Protection Authority');
});

it('names where authorities work together, who supervises Europol and Eurojust, and the Council of Europe', async () => {
  const words = (await drawn('rich')).words();
  expect(words).toContain('The EDPS has supervised Europol since 1 May 2017 and Eurojust since 12 December 2019');
  expect(words).toContain('Committee of Convention 108, Council of Europe');
});

it('says of a country without a decision that it is a party to Convention 108', async () => {
  const rich = inventedProfile('rich', assessment);
  const destinations = rich.transfers.destinations.map((one) =>
    one.country === 'US' ? { ...one, country: 'MX' } : one,
  );
  const profile = { ...rich, transfers: { ...rich.transfers, destinations } };
  const knowledge = inventedKnowledge(profile, FRESH);
  const words = async (of: typeof profile) =>
    (
      await draw(<ProfileSections profile={of} knowledge={knowledge} sources={SOURCES} storedTextHref={() => '#'} />)
    ).words();
  const note = 'Party to Convention 108 without being a member of the Council of Europe';
  expect(await words(profile)).toContain(note);
  expect(await words(rich)).not.toContain(note);
});
