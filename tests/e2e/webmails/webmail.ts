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
