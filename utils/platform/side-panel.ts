import { browser } from 'wxt/browser';

/** What the browsers call it, which no common type knows. */
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const apis = browser as unknown as PanelApis;

/** False where the browser has no place beside the page. */
export const hasPanel = (): boolean => apis.sidePanel !== undefined || apis.sidebarAction !== undefined;

/** Opens our page beside the websites of a window. Must be the first thing that happens in a click: later it is refused. */
export async function openPanel(windowId: number): Promise<void> {
  if (apis.sidePanel) await apis.sidePanel.open({ windowId });
  else await apis.sidebarAction?.open();
}
