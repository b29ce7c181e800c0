import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getAccess, injectWhereGranted, syncRegistration } from '../../../entrypoints/background/access';
import { saveSettings } from '../../../entrypoints/background/settings';

const gmail = 'https://mail.google.com/*';

interface Registered {
  readonly id: string;
  readonly matches?: readonly string[];
}

let registered: Map<string, Registered>;
const executed = vi.fn();

/** As browsers do it: what is not there cannot be updated, what is there cannot be registered. */
const scripting = {
  getRegisteredContentScripts: async () => [...registered.values()],
  async registerContentScripts(scripts: Registered[]) {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
  async updateContentScripts(scripts: Registered[]) {
    for (const script of scripts) {
      if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
  executeScript: async (what: unknown) => executed(what),
};

beforeEach(() => {
  fakeBrowser.reset();
  registered = new Map();
  executed.mockClear();
  Object.assign(fakeBrowser, { scripting });
});

const grant = (...origins: string[]) =>
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins, permissions: [] }));
const setMarks = (marks: boolean) =>
  saveSettings({ language: null, badge: true, marks, follow: false, resolver: 'cloudflare', ownResolver: '' });

describe('registered scripts', () => {
  test.each<[granted: string[], marks: boolean, before: string[], after: string[]]>([
    [[], false, [], []],
    [[], true, [], []],
    [[gmail], false, [], ['webmail']],
    [[gmail], false, ['webmail'], ['webmail']],
    [[gmail], true, ['webmail'], ['marks', 'webmail']],
    [[gmail], true, [], ['marks', 'webmail']],
    [[gmail], false, ['webmail', 'marks'], ['webmail']],
    [[], true, ['webmail', 'marks'], []],
    // Of an older version.
    [[gmail], false, ['old', 'webmail'], ['webmail']],
  ])('granted %j, marks %s, before %j: %j', async (granted, marks, before, after) => {
    grant(...granted);
    await setMarks(marks);
    for (const id of before) registered.set(id, { id });
    await syncRegistration();
    expect([...registered.keys()].sort()).toEqual(after);
    for (const { matches } of registered.values()) expect(matches).toEqual(granted);
  });
});

describe('a host that look-ups ask', () => {
  const asked = ['https://cloudflare-dns.com/*', 'https://rdap.arin.net/*'];

  test('gets no script of ours, when it is granted and later', async () => {
    grant(gmail, ...asked);
    await setMarks(true);
    await syncRegistration();
    for (const { matches } of registered.values()) expect(matches).toEqual([gmail]);
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    await injectWhereGranted(asked);
    expect(query).not.toHaveBeenCalled();
    await injectWhereGranted([gmail, ...asked]);
    expect(query).toHaveBeenLastCalledWith({ url: [gmail] });
    query.mockRestore();
  });

  test('is not listed as a webmail', async () => {
    grant(gmail, 'https://mail.example.org/*', ...asked);
    expect((await getAccess()).others).toEqual(['https://mail.example.org/*']);
  });
});

test('two grants at once end in one registration for both', async () => {
  await setMarks(false);
  grant(gmail);
  const first = syncRegistration();
  grant(gmail, 'https://www.icloud.com/*');
  await Promise.all([first, syncRegistration()]);
  expect([...registered.values()].map(({ matches }) => matches)).toEqual([[gmail, 'https://www.icloud.com/*']]);
});

describe('tabs that are open already', () => {
  test.each<[marks: boolean, files: string[]]>([
    [false, ['/webmail.js']],
    [true, ['/webmail.js', '/marks.js']],
  ])('marks %s: %j', async (marks, files) => {
    grant(gmail);
    await setMarks(marks);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, {}] as never);
    await injectWhereGranted();
    expect(executed.mock.calls.map(([what]) => what.files[0])).toEqual(files);
    for (const [what] of executed.mock.calls) expect(what.target.tabId).toBe(7);
  });
});
