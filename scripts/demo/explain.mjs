import { tool } from '../setup/command.mjs';
import { Trouble, tail } from '../setup/progress.mjs';

/** @param {readonly string[]} args */
async function analyze(args) {
  const { ok, output } = await tool('tsx', ['scripts/analyze.ts', ...args], { seconds: 60 });
  if (!ok) throw new Trouble(`The command line could not explain the bounce.\n${tail(output)}`);
  return output.trim();
}

/**
 * What the command line says of one of the demo's mails.
 * @param {string} mail its id
 * @param {import('../setup/language.mjs').Language} language
 * @returns {Promise<{text: string, ip: string, route: string}>}
 */
export async function explain(mail, language) {
  const file = `scripts/demo/mails/${mail}.eml`;
  const text = await analyze(['--text', `--lang=${language}`, file]);
  const [recipient] = JSON.parse(await analyze([file])).recipients;
  return { text, ip: recipient.rejectedIp, route: recipient.route };
}
