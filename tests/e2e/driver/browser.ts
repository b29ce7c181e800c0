import type { View } from './view';

export type Theme = 'light' | 'dark';
/** What a page is shown on: a screen, one whose owner wants nothing to move, or paper. */
export type Medium = 'screen' | 'still' | 'print';

export interface Tab extends View {
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Brings the tab to the front, as a click on its label does. */
  front(): Promise<void>;
  /** A frame whose address holds this text; null while there is none. */
  frame(address: string): Promise<FrameView | null>;
  /** All frames, of any depth. */
  frames(): Promise<FrameView[]>;
  /** Closed shadow roots in the tab's own document, in document order. */
  closedRoots(): Promise<View[]>;
  /** Makes the viewport as large as this, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
}

export interface FrameView extends View {
  closedRoots(): Promise<View[]>;
}

export interface BrowserOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the loopback server that stands for every host on 443. */
  readonly hostsPort: number;
}

/** One running browser with the extension, in a profile of its own. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Address of the extension's pages, with the last slash. */
  readonly base: string;
  /** Opens a tab in front; resolves when the page has loaded. */
  open(url: string): Promise<Tab>;
  /** All open tabs, also those that the extension opened. */
  tabs(): Promise<Tab[]>;
  /** Presses the toolbar button with this tab in front, and waits for the popup. */
  pressToolbarButton(tab: Tab): Promise<View>;
  /** The toolbar's popup, if it is up. */
  popup(): Promise<View | null>;
  /** Closes the popup, if it is up. */
  closePopup(): Promise<void>;
  /** Right-clicks the selected text of the tab and chooses the extension's item. */
  chooseMenuItem(tab: Tab, selected: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it likes. */
  killBackground(): Promise<void>;
  /** Whether the service worker or event page runs at the moment; any event for it starts it. */
  backgroundRuns(): Promise<boolean>;
  /** Answers the permission prompt for this pattern with yes, before it comes. */
  agreeTo(pattern: string): Promise<void>;
  /** The next permission prompt that a click in this view brings stays open until it is answered. */
  holdPrompt(view: View): Promise<void>;
  /** Until that prompt is open. */
  waitForPrompt(view: View): Promise<void>;
  /** Answers the prompt that is open, for this pattern; the view may have closed meanwhile. */
  answerPrompt(view: View, pattern: string, isYes: boolean): Promise<void>;
  /** Takes a permission back, as the browser's own settings do. */
  withdraw(pattern: string): Promise<void>;
  /** Switches the extension off or on, as the browser's own page of extensions does. */
  setEnabled(isOn: boolean): Promise<void>;
  /** Puts a new copy of the extension in the place of the running one, as an update does. */
  update(): Promise<void>;
  /** Shows a tab in the light or the dark theme, as the system's setting would. */
  useTheme(tab: Tab, theme: Theme): Promise<void>;
  /** Shows a tab on another medium; call it with `screen` in the end. */
  useMedium(tab: Tab, medium: Medium): Promise<void>;
  /** Text on the clipboard. */
  clipboard(): Promise<string>;
  clearClipboard(): Promise<void>;
  /** The text of a file that a page hands over, by its name. */
  downloaded(name: string): Promise<string>;
  /** Ends the browser and starts it again with the same profile: all tabs are gone. */
  restart(): Promise<void>;
  /** Errors and content security policy reports of the extension's pages, worker and scripts. */
  complaints(): Promise<string[]>;
  forgetComplaints(): Promise<void>;
  close(): Promise<void>;
}

/** Puppeteer would end the whole run at ctrl-C before the mail servers are stopped. */
export const ownSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;
