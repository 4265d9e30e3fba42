import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mayNotify } from '../../utils/platform/notifications.ts';

/** Whether notifications are allowed, and how to change that; `request` must be the first thing that happens in a click. */
export function useNotifications(): {
  enabled: boolean;
  request: () => Promise<boolean>;
  withdraw: () => Promise<void>;
} {
  const [enabled, setEnabled] = useState(false);
  useEffect(() => {
    mayNotify().then(setEnabled, () => setEnabled(false));
  }, []);
  return {
    enabled,
    request: async () => {
      const isAllowed = await browser.permissions.request({ permissions: ['notifications'] });
      setEnabled(isAllowed);
      return isAllowed;
    },
    withdraw: async () => {
      await browser.permissions.remove({ permissions: ['notifications'] });
      setEnabled(await mayNotify());
    },
  };
}
