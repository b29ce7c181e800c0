import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import { ClosedRoot } from './frame';
import type { View } from './view';

type Node = Protocol.DOM.Node;

function* closedIn(node: Node): Generator<Node> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') yield root;
    yield* closedIn(root);
  }
  for (const child of node.children ?? []) yield* closedIn(child);
}

/** Document of a frame that shares the process, and so the tree, of the frame above it. */
function documentOf(node: Node, frame: string): Node | undefined {
  if (node.contentDocument && node.frameId === frame) return node.contentDocument;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = documentOf(child, frame);
    if (found) return found;
  }
  return undefined;
}

async function caller(client: CDPSession, backendNodeId: number): Promise<(declaration: string) => Promise<unknown>> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const { objectId } = object;
  if (!objectId) throw new Error('a closed root has no object');
  return async (functionDeclaration) => {
    const how = { objectId, functionDeclaration, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** The debugger's tree of the document holds closed roots, which no script of the page sees. */
export async function closedRootsInChromium(page: Page, frame: Frame): Promise<View[]> {
  // Puppeteer keeps a frame's session and id to itself; the protocol's tree is keyed by the id.
  const { client, _id } = frame as unknown as { client: CDPSession; _id: string };
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: View[] = [];
  for (const { backendNodeId } of closedIn(documentOf(root, _id) ?? root)) {
    found.push(new ClosedRoot(page, frame, await caller(client, backendNodeId)));
  }
  return found;
}
