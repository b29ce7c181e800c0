import type { FrameView, Tab } from '../driver/browser';
import type { Server } from '../lab/servers';
import type { Stage } from '../stage';

/** How a person gets about in a real webmail. */
export interface Webmail {
  readonly name: string;
  readonly server: Server;
  /** Logs alice in, unless the browser still is, and shows her list of messages. */
  logIn(stage: Stage): Promise<Tab>;
  /** Opens the newest message whose subject holds this text; answers with the document that shows it. */
  openMessage(tab: Tab, subject: string): Promise<Tab | FrameView>;
}

/** Opens a webmail on a screen of a usual size: on a small one their old skins leave a message no room to speak of. */
export async function openWide(stage: Stage, url: string): Promise<Tab> {
  const tab = await stage.open(url);
  await tab.resize(1280, 800);
  return tab;
}
