/** A value that travels between the test and a page. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Root = Document | ShadowRoot;

/** A point in the viewport of the tab or popup, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Anything with a document: a tab, a frame, the toolbar's popup, the closed root of a bar. */
export interface View {
  /**
   * Runs JavaScript there: `source` is a function of the root and the arguments, self-contained. Its answer, or the answer of its
   * promise, comes back as JSON.
   */
  run(source: string, args: readonly Json[]): Promise<unknown>;
  /** A click as a hand makes it: the page sees a trusted event. */
  clickAt(point: Point): Promise<void>;
  /** Keys for what has the focus, as a hand types them. */
  press(key: string): Promise<void>;
}

/**
 * Wraps a function's source for `View.run`. The transpiler that runs the tests marks names with a function of its own, which no page
 * knows.
 */
export function wrapped(source: string, args: readonly Json[]): string {
  return `function () {
    const __name = (value) => value;
    return Promise.resolve((${source})(this, ...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null));
  }`;
}

/** Runs a function of the root in a view. It must be self-contained: only its source travels. */
export async function runIn<Args extends readonly Json[], Value>(
  view: View,
  act: (root: Root, ...args: Args) => Value | Promise<Value>,
  ...args: Args
): Promise<Value> {
  return (await view.run(act.toString(), args)) as Value;
}
