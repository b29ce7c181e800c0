import { explain } from './demo/explain.mjs';
import { build } from './setup/build.mjs';
import { closeAll, closeOnSignals, onClose } from './setup/closing.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { languageOf, languages, systemLanguage } from './setup/language.mjs';
import { readOptions } from './setup/options.mjs';
import { step, Trouble } from './setup/progress.mjs';
import { ensureBrowser } from './setup/start-browser.mjs';

const help = `npm start -- [--browser=chromium|chrome|edge|firefox|PATH] [--lang=${languages.join('|')}] [--headless]

Builds Redeliver and opens a demo mailbox with it. With --headless, or where there is no display, walks the whole way
unseen: opens a bounce, prints its explanation, follows the first action, leaves pictures in demo-output/.`;

/** The bounce the unseen tour is about, and where its main button has to lead. */
const mail = '01-m365-banned-ip';
const door = 'https://sender.office.com/';

function wishes() {
  const values = readOptions({
    browser: { type: 'string' },
    lang: { type: 'string' },
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  const language = values.lang === undefined ? systemLanguage() : languageOf(values.lang);
  if (!language) throw new Trouble(`There is no language "${values.lang}". Languages: ${languages.join(', ')}`);
  const env = process.env;
  const unseen = process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
  return { ...values, language, headless: values.headless || unseen };
}

/**
 * Leaves the mailbox open until the browser is closed.
 * @param {import('./demo/launch.mjs').Demo} demo
 * @param {string} mailbox
 */
async function visit({ browser }, mailbox) {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(mailbox);
  await page.bringToFront();
  console.log(`\nThe mailbox is at ${mailbox}. Open a bounce in it. Ctrl-C here, or closing the browser, ends it all.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/**
 * The same unseen, and in the terminal.
 * @param {import('./demo/launch.mjs').Demo} demo
 * @param {string} mailbox
 * @param {import('./setup/language.mjs').Language} language
 */
async function tour(demo, mailbox, language) {
  const { walk } = await import('./demo/tour.mjs');
  const { text, ip, route } = await step('reading the bounce on the command line', () => explain(mail, language));
  const led = await walk({ demo, mailbox, language, mail, ip, door });
  console.log(`\n${text}\n\nRoute: ${route}\nThe first action led to ${led}\nPictures: demo-output/`);
}

async function main() {
  const { browser: wish, language, headless, help: asked } = wishes();
  if (asked) return console.log(help);
  await installDependencies();
  const found = await ensureBrowser(wish);
  await build(found.name === 'firefox' ? 'firefox' : 'chrome');
  const { serveMailbox } = await import('./demo/mailbox.mjs');
  const { closeNetwork } = await import('./demo/closed-network.mjs');
  const { launch } = await import('./demo/launch.mjs');
  const mailbox = await step('serving the demo mailbox', serveMailbox);
  onClose(mailbox.close);
  const network = headless ? await closeNetwork() : undefined;
  if (network) onClose(network.close);
  const demo = await step(`starting ${found.name}`, () =>
    launch(found, { headless, language, closedNetwork: network?.port }),
  );
  onClose(() => demo.browser.close());
  await step('allowing the extension on the mailbox', () => demo.allow('http://127.0.0.1/*'));
  await (headless ? tour(demo, mailbox.url, language) : visit(demo, mailbox.url));
}

closeOnSignals();
try {
  await main();
} catch (error) {
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  process.exitCode = 1;
} finally {
  await closeAll();
}
