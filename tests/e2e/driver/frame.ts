import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { type Json, type Point, type View, wrapped } from './view';

/** Where a frame's viewport lies in that of its page: every frame on the way down adds its own offset. */
async function offsetOf(frame: Frame): Promise<Point> {
  const [outer, element] = [frame.parentFrame(), await frame.frameElement()];
  if (!outer || !element) return { x: 0, y: 0 };
  const [x, y] = await element.evaluate((one): [number, number] => {
    const { x, y } = one.getBoundingClientRect();
    return [x + one.clientLeft, y + one.clientTop];
  });
  const above = await offsetOf(outer);
  return { x: x + above.x, y: y + above.y };
}

/** Parses what a wrapped function answers. */
export const parsed = (answer: unknown): unknown => JSON.parse(String(answer));

/** The document of a puppeteer frame as a view. */
export class FrameDocument implements View {
  readonly page: Page;
  private readonly inner: () => Frame;

  constructor(page: Page, inner: () => Frame) {
    this.page = page;
    this.inner = inner;
  }

  async run(source: string, args: readonly Json[]): Promise<unknown> {
    return parsed(await this.inner().evaluate(`(${wrapped(source, args)}).call(document)`));
  }

  async clickAt({ x, y }: Point): Promise<void> {
    const offset = await offsetOf(this.inner());
    try {
      await this.page.mouse.click(x + offset.x, y + offset.y);
    } catch (reason) {
      // A popup closes as soon as its button has opened a tab, at times before the click is told to be over.
      if (!(reason instanceof Error && reason.name === 'TargetCloseError')) throw reason;
    }
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }
}

/** A closed root inside a frame; how code is run with it as `this` differs by browser. */
export class ClosedRoot extends FrameDocument {
  private readonly call: (declaration: string) => Promise<unknown>;

  constructor(page: Page, frame: Frame, call: (declaration: string) => Promise<unknown>) {
    super(page, () => frame);
    this.call = call;
  }

  override async run(source: string, args: readonly Json[]): Promise<unknown> {
    return parsed(await this.call(wrapped(source, args)));
  }
}
