import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../utils/messaging/serve.ts';
import { onSettingsChange } from '../utils/storage/settings.ts';
import { forgetTab } from '../utils/storage/tab-state.ts';
import { applyNoticing, noticePage, onTabUpdated, switchNoticing } from '../utils/use-cases/notice.ts';
import { vetPractice } from '../utils/use-cases/practice.ts';
import { keepQueueRunning, pauseQueue, QUEUE_ALARM, runQueue } from '../utils/use-cases/queue/queue-runs.ts';
import { lookAtTab, vetTab } from '../utils/use-cases/vet-tab.ts';
import { readOpenPage } from '../utils/use-cases/vetting/read-open-page.ts';
import { saveCandidate } from '../utils/use-cases/vetting/save-candidate.ts';
import { cancelVetting, resumeVetting } from '../utils/use-cases/vetting/vetting.ts';
import { keepAllRunning, VETTING_ALARM } from '../utils/use-cases/vetting/vetting-runs.ts';
import { onSitesAllowed } from '../utils/use-cases/vetting/when-allowed.ts';
import { goOnKeeping, listenForKeeping } from './shared/keeping.ts';
import { keepPdfReader } from './shared/load-pdf-reader.ts';
import { goOnSending, listenForSending, PUSH_HANDLERS } from './shared/pushing.ts';
import { goOnWatching, listenForWatching, WATCH_HANDLERS } from './shared/watching.ts';

// Every listener is registered in the first turn: a background that was ended is started for the event it then misses.
export default defineBackground(() => {
  keepPdfReader();
  serve({
    'page-observed': noticePage,
    'look-at-tab': ({ tabId }) => lookAtTab(tabId),
    'vet-tab': ({ tabId }) => vetTab(tabId),
    'resume-vetting': ({ vendorId }) => resumeVetting(vendorId),
    'cancel-vetting': ({ vendorId }) => cancelVetting(vendorId),
    'read-open-page': ({ tabId, vendorId }) => readOpenPage(tabId, vendorId),
    'save-candidate': ({ vendorId }) => saveCandidate(vendorId),
    'run-queue': () => runQueue(),
    'pause-queue': () => pauseQueue(),
    'vet-practice': () => vetPractice(),
    ...WATCH_HANDLERS,
    ...PUSH_HANDLERS,
    'notice-while-browsing': ({ enabled }) => switchNoticing(enabled),
  });
  browser.tabs.onUpdated.addListener((tabId, change) => void onTabUpdated(tabId, change));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.permissions.onAdded.addListener(({ origins }) => void onSitesAllowed(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void applyNoticing());
  onSettingsChange(() => void applyNoticing());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === VETTING_ALARM) void keepAllRunning();
    if (name === QUEUE_ALARM) void keepQueueRunning();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void applyNoticing();
    if (reason === 'install') void browser.tabs.create({ url: 'onboarding.html' });
  });
  listenForWatching();
  listenForKeeping();
  listenForSending();
  void keepAllRunning();
  void keepQueueRunning();
  void goOnWatching();
  void goOnKeeping();
  void goOnSending();
});
