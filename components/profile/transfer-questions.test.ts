import { expect, test } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { inventedProfile, type ProfileKind } from '../../test/preview/invented-profile.ts';
import { transferQuestions } from './transfer-questions.ts';

const questionsOf = (kind: ProfileKind) =>
  transferQuestions(inventedProfile(kind, inventedCandidate(1).assessment!).transfers);

test('what contradicts itself is asked first, then what is unprotected or unplaced, and last what nobody spoke of', () => {
  const questions = questionsOf('rich');
  expect(questions.map(({ kind }) => kind)).toEqual(['conflict', 'check', 'sub-processor-places', 'role']);
  expect(questions).toContainEqual({ kind: 'sub-processor-places', names: ['Zilverdistel'] });
  expect(questions.at(-1)).toEqual({ kind: 'role', role: 'parent' });
});

test('documents that say nothing leave every way to be asked', () => {
  expect(questionsOf('empty')).toEqual(
    ['hosting', 'sub-processor', 'remote-access', 'parent', 'vendor'].map((role) => ({ kind: 'role', role })),
  );
});
