import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { type OnboardingStep, OnboardingView } from './onboarding-view.tsx';

async function screen(step: OnboardingStep, practiceFailed = false) {
  const actions = { onStep: vi.fn(), onChange: vi.fn(), onNotice: vi.fn(), onNotNow: vi.fn(), onPractice: vi.fn() };
  const drawn = await draw(
    <OnboardingView
      settings={DEFAULT_SETTINGS}
      step={step}
      answer="unasked"
      practiceFailed={practiceFailed}
      {...actions}
    />,
  );
  return { drawn, ...actions };
}

it('asks for nothing on the first two screens', async () => {
  for (const step of ['what', 'promise'] as const) {
    const { drawn } = await screen(step);
    expect(drawn.controls()).not.toContain('Notice vendors while I browse');
  }
});

it('goes on and back, and tells where one is', async () => {
  const { drawn, onStep } = await screen('promise');
  expect(drawn.words()).toContain('Step 2 of 3');
  await drawn.click('Next');
  expect(onStep).toHaveBeenLastCalledWith('try');
  await drawn.click('Back');
  expect(onStep).toHaveBeenLastCalledWith('what');
});

it('has a vendor to try it on without a site, and says when that did not work', async () => {
  const { drawn, onPractice, onNotice } = await screen('try', true);
  await drawn.click('Vet the practice vendor');
  expect(onPractice).toHaveBeenCalledOnce();
  await drawn.click('Notice vendors while I browse');
  expect(onNotice).toHaveBeenCalledOnce();
  expect(drawn.words()).toContain('That did not work.');
});
