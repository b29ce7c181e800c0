import type { Browser, Frame, Page } from 'puppeteer-core';
import { ClosedRoot } from './frame';
import type { View } from './view';

/** What puppeteer uses inside and does not show: the connection that speaks WebDriver BiDi. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { result?: RemoteValue; exceptionDetails?: { text: string } } }>;
}
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}
interface RemoteNode {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId: string; readonly value?: { readonly mode?: string } } | null;
  };
}

const connectionOf = (browser: Browser) => (browser as unknown as { connection: Connection }).connection;
const contextOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

/** Elements without children that a closed root could stand on, also in open trees. */
const candidates = `(function all(root) {
  const own = [...root.querySelectorAll('*')];
  const inner = own.flatMap((one) => (one.shadowRoot ? all(one.shadowRoot) : []));
  return [...own.filter((one) => one.childElementCount === 0 && one.shadowRoot === null), ...inner];
})(document)`;

/** WebDriver hands out closed roots too when it describes their hosts. */
export async function closedRootsInFirefox(page: Page, frame: Frame): Promise<View[]> {
  const connection = connectionOf(page.browser());
  const target = { context: contextOf(frame) };
  const { result } = await connection.send('script.evaluate', {
    expression: candidates,
    target,
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const nodes = (result.result?.value ?? []) as RemoteNode[];
  const roots = nodes.flatMap(({ value }) => (value?.shadowRoot ? [value.shadowRoot] : []));
  return roots.map(({ sharedId }) => {
    const call = async (functionDeclaration: string) => {
      const how = { functionDeclaration, this: { sharedId }, target, awaitPromise: true };
      const answer = (await connection.send('script.callFunction', how)).result;
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result?.value;
    };
    return new ClosedRoot(page, frame, call);
  });
}
